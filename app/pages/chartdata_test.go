package pages_test

import (
	"strings"
	"testing"

	"yulan/app/pages"
	"yulan/charts"
	"yulan/report"
)

// chartOf returns a chart of the report by its id.
func chartOf(t *testing.T, r *report.Report, in pages.Speech, id string) charts.Spec {
	t.Helper()
	for _, c := range r.Chapters {
		page, err := pages.Build(r, in.Words, in.Language, c.Number)
		if err != nil {
			t.Fatal(err)
		}
		for _, spec := range page.Charts {
			if spec.Head().ID == id {
				return spec
			}
		}
	}
	t.Fatalf("there is no chart %s", id)
	return nil
}

// The rows are put together by hand from figures.csv and the report's differences.
func TestChartData(t *testing.T) {
	r := load(t)
	zh, en := speech(t, report.Chinese), speech(t, report.English)
	for _, c := range []struct {
		name, chart string
		in          pages.Speech
		row         int
		want        string
	}{
		{"a bar", "pillars", zh, 1, "电子产业增加值增速|17.3%|%||（三）一是 第4句"},
		{"a bar in English", "pillars", en, 1, "Growth of value added of the electronics industry|17.3%|percent||Ch. 3, sec. 1, sentence 4"},
		{"a qualified value", "industry-measures", zh, 0, "规上工业企业利润增速|40%左右|%|左右|总论 第3段 第5句"},
		{"a result", "targets", zh, 0, "地区生产总值增速|8.3%|%||总论 第1段 第4句"},
		{"its target", "targets", zh, 1, "地区生产总值增速：预期目标|6%|%||推算"},
	} {
		t.Run(c.name, func(t *testing.T) {
			rows := pages.ChartData(r, chartOf(t, r, c.in, c.chart), c.in)
			if c.row >= len(rows) {
				t.Fatalf("there are %d rows", len(rows))
			}
			cells := rows[c.row].Cells()
			if got := strings.Join(cells[:], "|"); got != c.want {
				t.Errorf("got  %s\nwant %s", got, c.want)
			}
		})
	}
}

// Every chart has a row for everything that can be chosen in it, and its numbers are
// those of its picture.
func TestChartDataOfEveryChart(t *testing.T) {
	r := load(t)
	for _, l := range report.Languages {
		in := speech(t, l)
		for _, c := range r.Chapters {
			page, err := pages.Build(r, in.Words, l, c.Number)
			if err != nil {
				t.Fatal(err)
			}
			for _, spec := range page.Charts {
				var ids []string
				for _, row := range pages.ChartData(r, spec, in) {
					if row.ID != "" {
						ids = append(ids, row.ID)
					} else if row.Location != in.Words.T("chart.derived") {
						t.Errorf("%s: %s is not marked as derived", spec.Head().ID, row.Name)
					}
				}
				if got, want := strings.Join(ids, " "), strings.Join(spec.Keys(), " "); got != want {
					t.Errorf("%s: got %s\nwant %s", spec.Head().ID, got, want)
				}
			}
		}
	}
}

// A spreadsheet gets numbers, in the unit beside them.
func TestChartDataCopied(t *testing.T) {
	r := load(t)
	for _, in := range []pages.Speech{speech(t, report.Chinese), speech(t, report.English)} {
		spec, err := charts.NewTiles(charts.Head{ID: "one"}, []charts.Tile{{Row: charts.Row{Key: "gdp.level"}}})
		if err != nil {
			t.Fatal(err)
		}
		want := map[report.Language]string{
			report.Chinese: "地区生产总值|27894|亿元||总论 第1段 第4句",
			report.English: "Gross domestic product (GDP)|2789400000000|CNY||Overview, para. 1, sentence 4",
		}[in.Language]
		cells := pages.ChartData(r, spec, in)[0].Copied()
		if got := strings.Join(cells[:], "|"); got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
}

func TestTabSeparated(t *testing.T) {
	got := pages.TabSeparated([5]string{"a", "1", "", "", "b"}, [5]string{"c\td", "2\n3", "", "", ""})
	if want := "a\t1\t\t\tb\nc d\t2 3\t\t\t\n"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}
