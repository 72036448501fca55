package locale

import (
	"os"
	"testing"
	"time"
)

func TestReadable(t *testing.T) {
	cases := []struct {
		name        string
		environment map[string]string
		list        string
		needed      bool
	}{
		{"nothing is asked for", nil, "en", false},
		{"C", map[string]string{"LC_ALL": "C", "LANGUAGE": "de@euro"}, "en", false},
		{"no language", map[string]string{"LANG": "C.UTF-8"}, "en", true},
		{"usual", map[string]string{"LANG": "zh_CN.UTF-8"}, "zh_CN.UTF-8", false},
		{"a modifier", map[string]string{"LC_ALL": "sr_RS@latin", "LANG": "C"}, "sr_RS", true},
		{"a list", map[string]string{"LANG": "de_DE", "LANGUAGE": "de_DE@euro:C.UTF-8:zh_CN"}, "de_DE:zh_CN", true},
		{"a list with a gap", map[string]string{"LANG": "de_DE", "LANGUAGE": "zh_CN:"}, "zh_CN", true},
		{"no such language", map[string]string{"LC_MESSAGES": "qqqq_QQ"}, "en", true},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			list, needed := readable(func(name string) string { return c.environment[name] })
			if list != c.list || needed != c.needed {
				t.Errorf("got %q, %t, want %q, %t", list, needed, c.list, c.needed)
			}
		})
	}
}

func TestCacheTimeIsSetUnlessItIs(t *testing.T) {
	if got := os.Getenv(cacheVariable); got == "" {
		t.Errorf("%s is not set", cacheVariable)
	}
	if d, err := time.ParseDuration(cacheTime); err != nil || d < 11*time.Second {
		t.Errorf("%s is no time that Fyne can keep (%v)", cacheTime, err)
	}
}
