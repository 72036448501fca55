package reading

import "testing"

func TestPlaceOfATitle(t *testing.T) {
	cases := map[string]string{
		"2031年四川省人民政府工作报告":             "四川省",
		"二〇三一年湖北省政府工作报告":               "湖北省",
		"关于重庆市2031年计划执行情况的报告":          "重庆市",
		"2031年1月8日在云河市第三届人民代表大会第一次会议上": "云河市",
		"云河县2031年国民经济和社会发展统计公报":        "云河县",
		"2031年度云河县国民经济和社会发展统计公报":       "云河县",
		"在第九届全国人民代表大会第一次会议上":           "全国",
		"一份没有地名的工作报告":                  "",
	}
	for title, want := range cases {
		if got := placeOf([]paragraph{{text: title}}); got != want {
			t.Errorf("%s: got %q, want %q", title, got, want)
		}
	}
}
