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
		{"the C locale", map[string]string{"LC_ALL": "C", "LANG": "en_US.UTF-8"}, ""},
		{"the C locale in UTF-8", map[string]string{"LANG": "C.UTF-8"}, ""},
		{"the POSIX locale", map[string]string{"LC_ALL": "POSIX"}, ""},
		{"messages go before the rest", map[string]string{"LC_MESSAGES": "zh_CN", "LANG": "en_US"}, "zh_CN"},
		{"a list goes before the locale", map[string]string{"LANGUAGE": "zh:en", "LANG": "en_US"}, "zh"},
		{"a list without a language", map[string]string{"LANGUAGE": "en", "LANG": "C"}, ""},
		{"but not without a language", map[string]string{"LC_ALL": "C.UTF-8", "LANG": "zh_CN", "LANGUAGE": "zh_CN"}, ""},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			if got := fromEnvironment(func(name string) string { return c.env[name] }); got != c.want {
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
