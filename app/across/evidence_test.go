package across

import (
	"testing"

	"yulan/app/kit/hosttest"
	"yulan/app/pages"
	"yulan/report"
)

// What a value is taken to be is said in sentences, with nothing between them where a part is missing.
func TestFactsAreSentences(t *testing.T) {
	facts := map[report.Language][]pages.Fact{
		report.Chinese: {{Label: "时间", Text: "2021年"}, {Label: "来历", Text: "机器读取"}},
		report.English: {{Label: "Period", Text: "2021"}, {Label: "State", Text: "machine-read"}},
	}
	why := map[report.Language]string{report.Chinese: "结果只是预计", report.English: "the result is only estimated"}
	place := map[report.Language]string{report.Chinese: "总论 第1段 第4句", report.English: "overview, para. 1, sentence 4"}
	want := map[report.Language][4]string{
		report.Chinese: {
			"结果只是预计。时间：2021年；来历：机器读取。总论 第1段 第4句。", "时间：2021年；来历：机器读取。总论 第1段 第4句。", "时间：2021年；来历：机器读取。", "",
		},
		report.English: {
			"The result is only estimated. Period: 2021; State: machine-read. Overview, para. 1, sentence 4.",
			"Period: 2021; State: machine-read. Overview, para. 1, sentence 4.", "Period: 2021; State: machine-read.", "",
		},
	}
	for _, l := range report.Languages {
		f := &Frame{deps: Deps{Host: hosttest.New(t, l)}}
		for i, e := range []pages.Testimony{
			{Why: why[l], Facts: facts[l], Place: place[l]}, {Facts: facts[l], Place: place[l]}, {Facts: facts[l]}, {},
		} {
			if got := f.facts(e); got != want[l][i] {
				t.Errorf("%s: got %q, want %q", l, got, want[l][i])
			}
		}
	}
}
