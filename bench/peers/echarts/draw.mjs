// Draws the charts with Apache ECharts: draw.mjs MODE CHARTS FONT FOLDER, where MODE is
// what makes pixels of them: canvas, resvg or sharp.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as echarts from "echarts";

const [mode, chartsFile, font, folder] = process.argv.slice(2);
const family = "Dashboard Sans SC";
const density = 2; // pixels of a layout unit, so all sizes are half of those in sample.go
const [width, height] = [1600 / density, 900 / density];

const optionOf = (chart) => {
  const bars = chart.bars.toReversed(); // its axis counts from the bottom
  return {
    animation: false,
    backgroundColor: "#fff",
    textStyle: { fontFamily: family },
    title: {
      text: chart.title, subtext: chart.subtitle, left: 16, top: 12,
      textStyle: { fontSize: 22, fontWeight: "normal" }, subtextStyle: { fontSize: 18 },
    },
    graphic: { type: "text", left: 16, bottom: 12, style: { text: chart.source, fontSize: 16.5, fontFamily: family } },
    grid: { left: 16, right: 90, top: 84, bottom: 44, containLabel: true },
    xAxis: { type: "value", axisLabel: { fontSize: 16.5 } },
    yAxis: {
      type: "category", data: bars.map((bar) => bar.label), axisTick: { show: false }, axisLabel: { fontSize: 19.5 },
    },
    series: [{
      type: "bar",
      barWidth: "62%",
      itemStyle: { color: "#4e6b8a" },
      data: bars.map((bar) => bar.value),
      label: { show: true, position: "right", fontSize: 19.5, formatter: ({ dataIndex }) => bars[dataIndex].text },
    }],
  };
};

const svgOf = (chart) => {
  const view = echarts.init(null, null, { renderer: "svg", ssr: true, width, height });
  view.setOption(optionOf(chart));
  const svg = view.renderToSVGString();
  view.dispose();
  return svg;
};

const drawers = {
  async canvas() {
    const { createCanvas, GlobalFonts } = await import("@napi-rs/canvas");
    GlobalFonts.registerFromPath(font, family);
    echarts.setPlatformAPI({ createCanvas: () => createCanvas(32, 32) });
    return (chart) => {
      const canvas = createCanvas(width * density, height * density);
      const view = echarts.init(canvas, null, { devicePixelRatio: density, width, height });
      view.setOption(optionOf(chart));
      const picture = canvas.toBuffer("image/png");
      view.dispose();
      return picture;
    };
  },
  async resvg() {
    const { Resvg } = await import("@resvg/resvg-js");
    const fonts = { fontFiles: [font], loadSystemFonts: false, defaultFontFamily: family };
    const options = { fitTo: { mode: "width", value: width * density }, font: fonts };
    return (chart) => new Resvg(svgOf(chart), options).render().asPng();
  },
  async sharp() {
    const { default: sharp } = await import("sharp");
    return (chart) => sharp(Buffer.from(svgOf(chart)), { density: 72 * density }).png().toBuffer();
  },
};

const draw = await drawers[mode]();
for (const [number, chart] of JSON.parse(readFileSync(chartsFile, "utf8")).entries()) {
  writeFileSync(join(folder, `${String(number).padStart(2, "0")}.png`), await draw(chart));
}
