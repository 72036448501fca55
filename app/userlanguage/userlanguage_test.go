package userlanguage

import "testing"

func TestFromEnvironment(t *testing.T) {
	cases := []struct {
		name string
		env  map[string]string
		want string
	}{
		{"nothing", nil, ""},
		{"usual", map[string]string{"LANG": "zh_CN.UTF-8"}, "zh_CN.UTF-8"},
		{"one goes before another", map[string]string{"LANG": "zh_CN", "LC_MESSAGES": "de_DE", "LC_ALL": "en_GB"}, "en_GB"},
		{"a list goes before all", map[string]string{"LANG": "de_DE", "LANGUAGE": "zh_CN:en"}, "zh_CN"},
		{"but not without a language", map[string]string{"LC_ALL": "C.UTF-8", "LANG": "zh_CN", "LANGUAGE": "zh_CN"}, ""},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			if got := FromEnvironment(func(name string) string { return c.env[name] }); got != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}

func TestTag(t *testing.T) {
	for locale, want := range map[string]string{
		"zh_CN.UTF-8": "zh", "zh-Hant-HK": "zh", "ZH": "zh", "sr_RS@latin": "sr", "en.utf8": "en", "": "", ".": "",
	} {
		if got := Tag(locale); got != want {
			t.Errorf("%q: got %q, want %q", locale, got, want)
		}
	}
}
