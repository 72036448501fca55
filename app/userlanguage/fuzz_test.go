package userlanguage

import (
	"strings"
	"testing"
)

// Whatever the environment says, a tag is one word in small letters, or none.
func FuzzTag(f *testing.F) {
	for _, locale := range []string{"", "C", "C.UTF-8", "zh_CN.UTF-8", "zh-Hant", "_", "..", "EN@x", "\xff_"} {
		f.Add(locale)
	}
	f.Fuzz(func(t *testing.T, locale string) {
		tag := Tag(fromEnvironment(func(name string) string {
			if name == "LANG" {
				return locale
			}
			return ""
		}))
		if strings.ContainsAny(tag, "_-.@") || tag != strings.ToLower(tag) {
			t.Fatalf("%q gives %q", locale, tag)
		}
	})
}
