package reading

import "testing"

func TestScopeIsGivenWhereTheTextIsPlain(t *testing.T) {
	cases := []struct{ name, text, want string }{
		{"its subject begins with it", "中心城区停车位达到5万个。", "中心城区"},
		{"behind the verb", "新增中心城区停车位5万个。", "中心城区"},
		{"another place", "川渝共建项目达到50个。", "川渝"},
		{"the country", "全国生产总值增长5%。", "全国"},
		{"a title of the country", "全国文明城市达到5个。", ""},
		{"a longer place", "川渝高竹新区项目达到50个。", ""},
		{"a road", "成渝高速公路里程达到300公里。", ""},
		{"two places", "中心城区和渝东南停车位达到5万个。", ""},
		{"the whole place", "全市停车位达到5万个。", ""},
		{"the place itself counted", "自贸试验区达到3个。", ""},
		{"what the sentence is about", "加快推进渝东南文旅融合发展，接待游客达到500万人次。", "渝东南"},
		{"the sentence goes over to the whole", "加快推进渝东南文旅融合发展，全市接待游客达到500万人次。", ""},
		{"the sentence goes over to another", "加快推进渝东南文旅融合发展，带动渝东北办起景区，接待游客达到500万人次。", ""},
		{"a part of something wider", "深入推进长三角一体化发展，进出口总值达到500亿元。", ""},
		{"a list of parts", "推进渝东南、渝东北协调发展，接待游客达到500万人次。", ""},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			r := Read("某市2025年政府工作报告\n一、2025年工作回顾\n"+c.text, testIndicators(t))
			if len(r.Figures) != 1 || r.Figures[0].Name == "" {
				t.Fatalf("got %+v", r.Figures)
			}
			if got := r.Figures[0].Scope; got != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}

func TestPlaceHasNoYear(t *testing.T) {
	if got := Read("2026年江苏省政府工作报告\n一、2025年工作回顾\n", Indicators{}).Place; got != "江苏省" {
		t.Errorf("got %q", got)
	}
}
