"""Draws the charts with matplotlib: draw.py CHARTS FONT FOLDER."""

import json
import os
import sys

import matplotlib

matplotlib.use("Agg")

from matplotlib import pyplot
from matplotlib.font_manager import FontProperties

DOTS = 72  # pixels an inch: at this a point is a pixel
WIDTH, HEIGHT = 1600, 900
TITLE, SUBTITLE, LABEL, SOURCE = 44, 36, 39, 33  # sizes of type, as in sample.go


def main(charts, font, folder):
    for number, chart in enumerate(json.load(open(charts, encoding="utf-8"))):
        draw(chart, font, os.path.join(folder, f"{number:02d}.png"))


def draw(chart, font, path):
    def face(size):
        return FontProperties(fname=font, size=size)

    bars = chart["bars"][::-1]  # its axis counts from the bottom
    figure, axes = pyplot.subplots(figsize=(WIDTH / DOTS, HEIGHT / DOTS), dpi=DOTS)
    drawn = axes.barh(range(len(bars)), [bar["value"] for bar in bars], color="#4e6b8a", height=0.62)
    axes.set_yticks(range(len(bars)), [bar["label"] for bar in bars], fontproperties=face(LABEL))
    axes.bar_label(drawn, [bar["text"] for bar in bars], padding=10, fontproperties=face(LABEL))
    axes.tick_params(labelsize=SOURCE, axis="x")
    figure.text(0.02, 0.93, chart["title"], fontproperties=face(TITLE))
    figure.text(0.02, 0.87, chart["subtitle"], fontproperties=face(SUBTITLE))
    figure.text(0.02, 0.02, chart["source"], fontproperties=face(SOURCE))
    axes.margins(x=0.15)
    axes.grid(axis="x", alpha=0.3)
    axes.set_axisbelow(True)
    axes.spines[["top", "right"]].set_visible(False)
    figure.tight_layout(rect=(0, 0.06, 1, 0.86))
    figure.savefig(path, dpi=DOTS)
    pyplot.close(figure)


main(*sys.argv[1:])
