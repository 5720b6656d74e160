/* global document, location */
document.getElementById("sentence").textContent = decodeURIComponent(location.hash.slice(1));
