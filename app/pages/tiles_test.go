package pages

import (
	"strings"
	"testing"

	"yulan/report"
)

func TestTileNote(t *testing.T) {
	whole, southeast := report.Text{}, report.NewText("渝东南", "Southeast Chongqing")
	cases := []struct {
		name   string
		figure report.Figure
		common report.Text
		want   string
	}{
		{"a level says all itself", report.Figure{Measure: report.Level, Period: "2021"}, whole, ""},
		{"growth", report.Figure{Measure: report.Growth, Period: "2021"}, whole, "同比增长"},
		{"a stock", report.Figure{Measure: report.Cumulative, Period: "2021-end"}, whole, "总量"},
		{"what the name says", report.Figure{Measure: report.New, Period: "2021", Short: report.NewText("城镇新增就业")}, whole, ""},
		{"what another word of the name says", report.Figure{Measure: report.New, Period: "2021", Short: report.NewText("新设外贸转型基地")}, whole, ""},
		{"an addition that its name leaves open", report.Figure{Measure: report.New, Period: "2021", Short: report.NewText("企业减负")}, whole, "新增"},
		{"a scope that all share", report.Figure{Measure: report.Share, Period: "2021", Scope: southeast}, southeast, ""},
		{"a scope", report.Figure{Measure: report.Share, Period: "2021", Scope: report.NewText("渝东南")}, whole, "渝东南"},
		{"a scope that the name says", report.Figure{Short: report.NewText("渝东南景区", "Scenic areas"), Measure: report.Share, Period: "2021", Scope: report.NewText("渝东南")}, whole, ""},
		{
			"a span of years and all of it",
			report.Figure{Measure: report.Reduction, Period: "2017-2021", Scope: report.NewText("全国")},
			whole,
			"全国 · 下降 · 2017—2021年",
		},
	}
	b := newBuilder(t, report.Chinese)
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			if got := tileNote(c.figure, c.common, tilePeriods{"2021", "2021-end"}, b.language, b.words); got != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}

// What stands behind a tile's number stands apart from it, so it begins with no comma.
func TestTileSuffixBeginsWithAWord(t *testing.T) {
	for _, l := range report.Languages {
		b := newBuilder(t, l)
		for i, tile := range b.tiles(b.report.Figures) {
			if strings.HasPrefix(tile.Suffix, ",") || strings.TrimSpace(tile.Suffix) != tile.Suffix {
				t.Errorf("%s: behind the number of %s stands %q", l, b.report.Figures[i].ID, tile.Suffix)
			}
		}
	}
}
