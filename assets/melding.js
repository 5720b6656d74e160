const { document, location } = globalThis;
document.getElementById("sentence").textContent = decodeURIComponent(location.hash.slice(1));
