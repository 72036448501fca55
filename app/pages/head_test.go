package pages

import (
	"strings"
	"testing"

	"yulan/report"
)

// A note says what is derived, once.
func TestHeadSaysWhatIsDerived(t *testing.T) {
	stack := report.Chart{Kind: report.Stack, Pairs: []report.ChartPair{{New: "tech-firms.new", Total: "tech-firms.total"}}}
	bullet := report.Chart{Kind: report.Bullet, Pairs: []report.ChartPair{{Result: "gdp.growth"}}}
	noted := func(c report.Chart, note string) report.Chart {
		c.Note = report.Text{ZH: note}
		return c
	}
	cases := []struct {
		name  string
		chart report.Chart
		want  string
	}{
		{"a stack", stack, "原有数由累计减新增推算。"},
		{"a bullet chart", bullet, "目标由报告所述差额推算。"},
		{"behind a note", noted(stack, "数量悬殊。"), "数量悬殊。原有数由累计减新增推算。"},
		{"a note that says so", noted(bullet, "目标为推算。"), "目标为推算。"},
		{"nothing is derived", report.Chart{Kind: report.Bars, Figures: []string{"gdp.growth"}}, ""},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			head, err := newBuilder(t, report.Chinese).head(c.chart)
			if err != nil {
				t.Fatal(err)
			}
			if head.Note != c.want {
				t.Errorf("got %q, want %q", head.Note, c.want)
			}
		})
	}
}

// Load refuses all of these; a report made otherwise must not end in a wrong chart.
func TestChartRefusesWhatLoadWould(t *testing.T) {
	cases := []struct {
		name, want string
		chart      report.Chart
	}{
		{"an unknown kind", `kind "pie" is not known`, report.Chart{Kind: "pie"}},
		{"an unknown figure", `no figure "no.such"`, report.Chart{Kind: report.Bars, Figures: []string{"no.such"}}},
		{"an unknown reference", `no figure "no.such"`, report.Chart{Kind: report.Strip, Reference: "no.such"}},
		{"an unknown limit", `no figure "no.such"`, report.Chart{Kind: report.Strip, Limit: "no.such"}},
		{"a title with an unknown figure", `no figure "no.such"`, report.Chart{Kind: report.Bars, Title: report.Text{ZH: "{no.such}"}}},
		{"a note that is no template", "brace", report.Chart{Kind: report.Bars, Note: report.Text{ZH: "{"}}},
		{
			"parts that are no pair", "not a pair",
			report.Chart{Kind: report.Stack, Pairs: []report.ChartPair{{New: "gdp.growth", Total: "gdp.level"}}},
		},
		{
			"a result without a target", "no target",
			report.Chart{Kind: report.Bullet, Pairs: []report.ChartPair{{Result: "gdp.level"}}},
		},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			spec, err := newBuilder(t, report.Chinese).chart(c.chart)
			if err == nil || !strings.Contains(err.Error(), c.want) {
				t.Errorf("got %v and error %v, want an error with %q", spec, err, c.want)
			}
		})
	}
}
