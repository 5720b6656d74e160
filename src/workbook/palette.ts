/** The colours of the sheets: every text on its fill has a contrast of at least 4.5 : 1. */
export const palette = {
  ink: "#1F2937",
  muted: "#4B5563",
  heading: "#0F4C3A",
  headingFill: "#E3F1EC",
  totalsFill: "#F6F8F7",
  line: "#B6C4BF",
  bar: "#8CC4AE",
  /** Fill and text of a task with a finding, by seriousness. */
  findings: {
    3: { fill: "#F9D6D5", font: "#7A1420" },
    2: { fill: "#FDE7C7", font: "#6B3A00" },
    1: { fill: "#FFF6C9", font: "#5A4A00" },
  },
  /** Fills of ratings, from what needs help to what someone is able to do. */
  ratings: { low: "#FBF0DC", middle: "#EFF3E4", high: "#CDE8DB" },
  /** Fill, and text and outline, of what differs from now. */
  difference: {
    added: { fill: "#CFE3F7", font: "#0B3A66" },
    dropped: { fill: "#EDE7E1", font: "#6B4A2B" },
  },
  /** Bars of charts, by cluster: each at least 3 : 1 on white. */
  series: [
    "#2F6F9F",
    "#4F7F2F",
    "#A6691A",
    "#7D5BA6",
    "#1F8080",
    "#B0504F",
    "#6B7280",
    "#8A6D0B",
    "#173F5F",
    "#8F3A6B",
    "#2C4A1A",
    "#6A3B1C",
  ],
  /** Fills of the clusters' bands, in the order in which the clusters come. */
  clusters: ["#E4EEF8", "#EAF4E4", "#FBF0DC", "#F1E8F6", "#E2F3F3", "#F8E8E8"],
} as const;
