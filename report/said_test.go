package report

import (
	"slices"
	"strings"
	"testing"
)

// What stands beside a number is told of that number and of no other.
func TestSaid(t *testing.T) {
	for sentence, want := range map[string]string{
		"产值增长5.8%，投资下降3.1%。":       "增长|下降",
		"产值分别增长5.8%、3.1%和2%以上。":    "增长||以上",
		"新增岗位3万个、累计12万个，约7成。":      "新|累计|约",
		"经济没有增长5%，而是-3%；负3%的降幅2个。": "没有 增长|-|负|的降幅",
		"经济平稳": "",
	} {
		var got []string
		for _, words := range Said(sentence) {
			got = append(got, strings.Join(words, " "))
		}
		if joined := strings.Join(got, "|"); joined != want {
			t.Errorf("%s: got %q, want %q", sentence, joined, want)
		}
	}
}

func TestSaidOtherwise(t *testing.T) {
	for _, c := range []struct {
		want, got       string
		fault           Fault
		wanted, instead string
	}{
		{"增长", "增长", "", "", ""},
		{"增长", "下降", Turned, "增长", "下降"},
		{"增长", "", Unsaid, "增长", ""},
		{"下降", "", Unsaid, "下降", ""},
		{"增长", "不 增长", Turned, "", "不"},
		{"新", "累计", OtherMeasure, "新", "累计"},
		{"增长 左右", "增长 以上", OtherQualifier, "左右", "以上"},
		{"增长", "约 增长", OtherQualifier, "", "约"},
	} {
		fault, wanted, instead := SaidOtherwise(strings.Fields(c.want), strings.Fields(c.got))
		if got := []string{string(fault), wanted, instead}; !slices.Equal(got, []string{string(c.fault), c.wanted, c.instead}) {
			t.Errorf("%q and %q: got %q", c.want, c.got, got)
		}
	}
}
