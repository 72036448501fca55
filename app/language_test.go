package app

import (
	"testing"

	"fyne.io/fyne/v2/lang"

	"yulan/report"
)

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
		"": report.English, "zh_CN.UTF-8": report.Chinese, "zh_TW": report.Chinese, "en_GB": report.English, "fr": report.English,
		"zh-CN": report.Chinese, "zh-Hans-CN": report.Chinese, "ZH": report.Chinese, "en-US": report.English, "de": report.English,
	} {
		if got := languageOf(locale); got != want {
			t.Errorf("%s: got %s, want %s", locale, got, want)
		}
	}
}
