package pages

import (
	"testing"

	"yulan/report"
)

func TestPlacesHaveTheirEnglishNames(t *testing.T) {
	if got := len(englishPlaces()); got < 33+293 { // provinces and cities of prefecture level
		t.Fatalf("%d places have a name", got)
	}
	called := map[string]string{}
	for zh, en := range englishPlaces() {
		if called[en] != "" {
			t.Errorf("%s and %s are both called %s", zh, called[en], en)
		}
		called[en] = zh
	}
	for _, c := range []struct{ place, name, wantPlace, wantName string }{
		{"四川省", "四川省2025", "Sichuan", "Sichuan 2025"},
		{"陕西省", "陕西省 2025", "Shaanxi", "Shaanxi 2025"},
		{"全国", "全国2021", "China", "China 2021"},
		{"四川省", "四川省计划报告", "Sichuan", "四川省计划报告"},
		{"厦门市", "厦门市2025", "Xiamen", "Xiamen 2025"},
		{"蚌埠市", "蚌埠市2025", "Bengbu", "Bengbu 2025"},
		{"宿州市", "宿州市2025", "Suzhou (Anhui)", "Suzhou (Anhui) 2025"},
		{"青山市", "青山市2024", "青山市", "青山市2024"},
	} {
		s := report.Source{State: report.Read, Place: report.NewText(c.place, c.place), Name: report.NewText(c.name, c.name)}
		nameInEnglish(&s)
		if p, n := s.Place.In(report.English), s.Name.In(report.English); p != c.wantPlace || n != c.wantName {
			t.Errorf("%s, %s: %q, %q", c.place, c.name, p, n)
		}
		if s.Place.In(report.Chinese) != c.place || s.Name.In(report.Chinese) != c.name {
			t.Errorf("%s: the Chinese name is another", c.place)
		}
	}
}
