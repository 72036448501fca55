package pages_test

import (
	"slices"
	"strings"
	"testing"

	"yulan/app/pages"
	"yulan/report"
)

// What a file says of a chart: every figure as printed, with its place, and what is derived.
func TestHeadHasFactsAndCitation(t *testing.T) {
	cases := []struct {
		language report.Language
		facts    []string
		citation string
	}{
		{
			report.Chinese,
			[]string{
				"地区生产总值增速（2021年）：8.3%，总论 第1段 第4句",
				"地区生产总值增速：预期目标，推算为 8.3% − 2.3个百分点 = 6%；报告未载明此数.",
				"地区生产总值增速高于预期目标的幅度（2021年）：2.3个百分点，总论 第1段 第4句",
				"城镇新增就业人数（2021年）：75.1万人，（七）二是 第2句",
				"城镇新增就业人数：预期目标，推算为 75.1万人 − 15.1万人 = 60万人；报告未载明此数.",
				"城镇新增就业超年初预期目标的幅度（2021年）：15.1万人，（七）二是 第2句",
			},
			citedZH + "总论 第1段 第4句；（七）二是 第2句.",
		},
		{
			report.English,
			[]string{
				"Growth of GDP, 2021: 8.3%; Overview, para. 1, sentence 4",
				"Growth of GDP: target, derived as 8.3% − 2.3 percentage points = 6%; the report does not state it.",
				"GDP growth in excess of its target, 2021: 2.3 percentage points, printed as 2.3个百分点; Overview, para. 1, sentence 4",
				"Newly employed people in urban areas, 2021: 751,000, printed as 75.1万人; Ch. 7, sec. 2, sentence 2",
				"Newly employed people in urban areas: target, derived as 751,000 − 151,000 = 600,000; the report does not state it.",
				"New urban jobs in excess of the target set at the start of the year, 2021: 151,000, printed as 15.1万人; Ch. 7, sec. 2, sentence 2",
			},
			citedEN + "Overview, para. 1, sentence 4; ch. 7, sec. 2, sentence 2.",
		},
	}
	r := load(t)
	for _, c := range cases {
		in := pages.Speech{Language: c.language, Words: words(t, c.language)}
		head := chartOf(t, r, in, "targets").Head()
		if !slices.Equal(head.Facts, c.facts) {
			t.Errorf("got\n%s\nwant\n%s", strings.Join(head.Facts, "\n"), strings.Join(c.facts, "\n"))
		}
		if issuer := r.Source.Issuer.In(c.language); !strings.Contains(head.Rights, issuer) {
			t.Errorf("%s does not name %s", head.Rights, issuer)
		}
		if head.Citation != c.citation {
			t.Errorf("got %s, want %s", head.Citation, c.citation)
		}
	}
}

// Every chart's file says each figure that the chart shows, once.
func TestEveryFigureShownIsAFact(t *testing.T) {
	r := load(t)
	for _, l := range report.Languages {
		w := words(t, l)
		for _, c := range r.Chapters {
			page, err := pages.Build(r, w, l, c.Number)
			if err != nil {
				t.Fatal(err)
			}
			for _, spec := range page.Charts {
				head := spec.Head()
				if head.Citation == "" {
					t.Errorf("%s: %s has no citation", l, head.ID)
				}
				for _, id := range spec.Keys() {
					f, ok := r.Figure(id)
					if !ok {
						continue
					}
					place := pages.Locate(r.Shape, f.At, w)
					if !slices.ContainsFunc(head.Facts, func(line string) bool {
						return strings.Contains(line, f.Name.In(l)) && strings.Contains(line, pages.Printed(f)) && strings.HasSuffix(line, place)
					}) {
						t.Errorf("%s: %s does not say %s", l, head.ID, id)
					}
				}
				if rows := len(pages.ChartData(r, spec, pages.Speech{Language: l, Words: w})); rows != len(head.Facts) {
					t.Errorf("%s: %s has %d facts, its table %d rows", l, head.ID, len(head.Facts), rows)
				}
			}
		}
	}
}
