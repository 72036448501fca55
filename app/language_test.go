package app

import (
	"testing"

	"fyne.io/fyne/v2/lang"

	"yulan/app/userlanguage"
	"yulan/report"
)

func TestLanguageFromEnvironment(t *testing.T) {
	cases := []struct {
		name string
		env  map[string]string
		want report.Language
	}{
		{"nothing set", nil, report.English},
		{"C", map[string]string{"LC_ALL": "C", "LANG": "en_US.UTF-8"}, report.English},
		{"C.UTF-8", map[string]string{"LANG": "C.UTF-8"}, report.English},
		{"POSIX", map[string]string{"LC_ALL": "POSIX"}, report.English},
		{"Chinese", map[string]string{"LANG": "zh_CN.UTF-8"}, report.Chinese},
		{"Chinese, traditional", map[string]string{"LANG": "zh_TW"}, report.Chinese},
		{"English", map[string]string{"LANG": "en_GB.UTF-8"}, report.English},
		{"French", map[string]string{"LANG": "fr"}, report.English},
		{"LC_ALL before LANG", map[string]string{"LC_ALL": "en_US", "LANG": "zh_CN"}, report.English},
		{"LC_MESSAGES before LANG", map[string]string{"LC_MESSAGES": "zh_CN", "LANG": "en_US"}, report.Chinese},
		{"LANGUAGE before LANG", map[string]string{"LANGUAGE": "zh:en", "LANG": "en_US"}, report.Chinese},
		{"LANGUAGE without a locale", map[string]string{"LANGUAGE": "en", "LANG": "C"}, report.English},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			locale := userlanguage.FromEnvironment(func(name string) string { return c.env[name] })
			if got := languageOf(locale); got != c.want {
				t.Errorf("got %s, want %s", got, c.want)
			}
		})
	}
}

// Fyne's own menus follow the reader, whatever the system speaks.
func TestFyneSpeaksTheReadersLanguage(t *testing.T) {
	w, _ := newTestWindow(t)
	for _, l := range []report.Language{report.English, report.Chinese} {
		w.state.setLanguage(l)
		for key, want := range map[string]string{"Copy": w.words.T("fyne.copy"), "Select all": w.words.T("fyne.select-all")} {
			if got := lang.L(key); got != want {
				t.Errorf("%s: Fyne says %q, want %q", l, got, want)
			}
		}
	}
}

func TestLanguageOfTags(t *testing.T) {
	for locale, want := range map[string]report.Language{
		"zh-CN": report.Chinese, "zh-Hans-CN": report.Chinese, "ZH": report.Chinese, "en-US": report.English, "de": report.English,
	} {
		if got := languageOf(locale); got != want {
			t.Errorf("%s: got %s, want %s", locale, got, want)
		}
	}
}
