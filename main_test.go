package main

import (
	"os"
	"os/exec"
	"strings"
	"testing"
)

// oddLocales are locales whose names Fyne cannot parse as they are.
var oddLocales = []string{
	"C.UTF-8", "POSIX.UTF-8", "sr_RS@latin", "de_DE@euro", "ca_ES.UTF-8@valencia", "qqqq_QQ", "zh_CN_hans", "x", "_", "@euro", "e\x80n",
}

// TestToolkitIsSilent starts this test's own program, which holds the toolkit as Yulan does
// where there is a C compiler, in many locales: the packages' initialising says nothing.
func TestToolkitIsSilent(t *testing.T) {
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range append([]string{"C", "zh_CN.UTF-8", "en_US", ""}, oddLocales...) {
		for _, variable := range []string{"LC_ALL", "LANGUAGE"} {
			run := exec.Command(self, "-test.run=^TestMatches$")
			run.Env = append(withoutLocale(os.Environ()), variable+"="+name)
			if variable == "LANGUAGE" { // is asked only beside another
				run.Env = append(run.Env, "LANG=zh_CN.UTF-8")
			}
			var said strings.Builder
			run.Stderr = &said
			if err := run.Run(); err != nil || said.Len() > 0 {
				t.Errorf("%s=%q: error %v, said %q", variable, name, err, said.String())
			}
		}
	}
}

// withoutLocale returns an environment without the variables that name a language.
func withoutLocale(environment []string) []string {
	var kept []string
	for _, e := range environment {
		if !strings.HasPrefix(e, "LC_") && !strings.HasPrefix(e, "LANG") {
			kept = append(kept, e)
		}
	}
	return kept
}
