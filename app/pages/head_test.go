package pages

import (
	"strings"
	"testing"

	"yulan/report"
)

// A note says what is derived, once, and which comparison is the report's own.
func TestHeadSaysWhatIsDerived(t *testing.T) {
	stack := made(&stackOptions{Pairs: []stackPair{{New: "tech-firms.new", Total: "tech-firms.total"}}})
	target := made(&targetOptions{Pairs: []targetPair{{Result: "gdp.growth"}}})
	noted := func(chart func(builder) report.Chart, note string) func(builder) report.Chart {
		return func(b builder) report.Chart {
			c := chart(b)
			c.Note = report.NewText(note)
			return c
		}
	}
	stated := func(note string) func(builder) report.Chart {
		return func(b builder) report.Chart {
			c := made(&barOptions{listed: listed{[]string{"income.growth"}}, Reference: "gdp.growth"})(b)
			c.Note, c.Claims = report.NewText(note), []string{"{income.growth} > {gdp.growth} as stated in 0/3/5"}
			return c
		}
	}
	cases := []struct {
		name  string
		chart func(builder) report.Chart
		want  string
	}{
		{"a stack", stack, "原有数由累计减新增推算，以没有减少为前提；占比也是推算。"},
		{"a result against its target", target, "目标由报告所述差额推算。"},
		{"shares of which none is derived", made(&shareOptions{listed: listed{[]string{"forest-coverage.share"}}}), ""},
		{"a share that is derived", made(&shareOptions{Parts: []sharePart{{Part: "poverty-risk-removed.people.total", Whole: "poverty-watch.people.total"}}}), "比例为推算。"},
		{"behind a note", noted(stack, "数量悬殊。"), "数量悬殊。原有数由累计减新增推算，以没有减少为前提；占比也是推算。"},
		{"a note that says so", noted(target, "目标为推算。"), "目标为推算。"},
		{"a comparison that the report makes", stated(""), "与参考线的比较是报告自己作的，见总论 第3段 第5句。"},
		{"the same behind a note", stated("收入按当年价格计算。"), "收入按当年价格计算。与参考线的比较是报告自己作的，见总论 第3段 第5句。"},
		{"nothing is derived", made(&barOptions{listed: listed{[]string{"gdp.growth"}}}), ""},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			b := newBuilder(t, report.Chinese)
			head, err := b.head(c.chart(b))
			if err != nil {
				t.Fatal(err)
			}
			if head.Note != c.want {
				t.Errorf("got %q, want %q", head.Note, c.want)
			}
		})
	}
}

// What a note names is cited, though no mark shows it, and so is what it derives a value from.
func TestHeadCitesWhatItsWordsName(t *testing.T) {
	b := newBuilder(t, report.Chinese)
	c := made(&barOptions{listed: listed{[]string{"income.growth"}}})(b)
	for note, want := range map[string]string{
		"": "来源：计划执行报告总论 第3段 第5句", "物价涨{cpi.index}。": "（七）五是 第5句", "实际增长{income.growth:pace}。": "（七）五是 第5句",
	} {
		c.Note = report.NewText(note)
		head, err := b.head(c)
		if err != nil {
			t.Fatal(err)
		}
		if !strings.HasSuffix(head.Source, want) {
			t.Errorf("%q: the source is %q, want it to end with %q", note, head.Source, want)
		}
	}
}

// Load refuses all of these; a report made otherwise must not end in a wrong chart.
func TestChartRefusesWhatLoadWould(t *testing.T) {
	cases := []struct {
		name, want string
		chart      func(builder) report.Chart
	}{
		{"an unknown kind", `kind "pie" is not known`, func(builder) report.Chart { return report.Chart{Kind: "pie"} }},
		{"an unknown figure", `no figure "no.such"`, made(&barOptions{listed: listed{[]string{"no.such"}}})},
		{"an unknown reference", `no figure "no.such"`, made(&stripOptions{Reference: "no.such"})},
		{"an unknown limit", `no figure "no.such"`, made(&stripOptions{Limit: "no.such"})},
		{"a title with an unknown figure", `no figure "no.such"`, func(builder) report.Chart { return report.Chart{Title: report.NewText("{no.such}")} }},
		{"a note that is no template", "brace", func(builder) report.Chart { return report.Chart{Note: report.NewText("{")} }},
		{
			"parts that are no pair", "not a pair",
			made(&stackOptions{Pairs: []stackPair{{New: "gdp.growth", Total: "gdp.level"}}}),
		},
		{
			"a result without a target", "no target",
			made(&targetOptions{Pairs: []targetPair{{Result: "gdp.level"}}}),
		},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			b := newBuilder(t, report.Chinese)
			spec, err := b.chart(c.chart(b))
			if err == nil || !strings.Contains(err.Error(), c.want) {
				t.Errorf("got %v and error %v, want an error with %q", spec, err, c.want)
			}
		})
	}
}
