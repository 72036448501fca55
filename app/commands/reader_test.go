package commands

import (
	"bytes"
	"os"
	"strings"
	"testing"
)

// One rule for all commands: what is kept is in the report's language whoever asks for it,
// what is said is in the system's; YULAN_LANG overrides both, and -lang that.
func TestLanguages(t *testing.T) {
	english, chinese, none := Reader{System: "en_GB.UTF-8"}, Reader{System: "zh_CN.UTF-8"}, Reader{}
	asksEnglish, asksChinese := Reader{System: "zh_CN", Asked: "en"}, Reader{System: "en_US", Asked: "zh_CN.UTF-8"}
	cases := []struct {
		name   string
		reader Reader
		args   []string
		said   string // what is printed, or else complained of, has this
	}{
		{"data for English", english, []string{"charts", "-format", "json"}, `"title": "六个支柱产业`},
		{"data for Chinese", chinese, []string{"charts", "-format", "json"}, `"title": "六个支柱产业`},
		{"data as asked", english, []string{"charts", "-format", "json", "-lang", "en"}, `"title": "Four of six`},
		{"data as the variable asks", asksEnglish, []string{"charts", "-format", "json"}, `"title": "Four of six`},
		{"a list into a file", english, []string{"charts"}, "编号"},
		{"help for English", english, []string{"help"}, "Yulan: official reports"},
		{"help for Chinese", chinese, []string{"help"}, "渝览："},
		{"help for nobody", none, []string{"export", "--help"}, "write charts"},
		{"help as asked", chinese, []string{"help", "-lang", "en"}, "Yulan: official reports"},
		{"help as the variable asks", asksChinese, []string{"figures", "-h"}, "列出"},
		{"help before the variable", asksChinese, []string{"help", "-lang=en"}, "Yulan: official reports"},
		{"a message for Chinese", chinese, []string{"export", "-chart", "none"}, "没有"},
		{"a message as asked", chinese, []string{"export", "-chart", "none", "-lang", "en"}, "there is no chart"},
		{"a message as the variable asks", asksEnglish, []string{"none"}, "there is no command"},
		{"no such language", chinese, []string{"help", "-lang", "fr"}, "-lang “fr”"},
		{"no such variable", Reader{System: "zh", Asked: "fr"}, []string{"figures"}, "YULAN_LANG 为“fr”"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			var out bytes.Buffer
			c.reader.Run(t.Context(), c.args, &out, &out)
			if got := out.String(); !strings.Contains(got, c.said) {
				t.Errorf("got %q, want %q in it", got[:min(len(got), 200)], c.said)
			}
		})
	}
}

// A list on a terminal is read by a person.
func TestListsOnATerminal(t *testing.T) {
	terminal, err := os.OpenFile("/dev/ptmx", os.O_RDWR, 0)
	if err != nil {
		t.Skip("skipped: this system makes no terminals at /dev/ptmx")
	}
	defer terminal.Close()
	c := &call{stdout: terminal, options: options{format: formatTable}, given: map[string]bool{}}
	if got := c.language(); got != "en" {
		t.Errorf("a list on a terminal is in %q", got)
	}
	c.options.out = "file"
	if got := c.language(); got != "zh" {
		t.Errorf("a list into a file is in %q", got)
	}
}

// What people type who expect flags works with every command.
func TestHelpAndVersionEverywhere(t *testing.T) {
	_, version, _ := runArgs(t, "version")
	for _, args := range [][]string{{"-h"}, {"--help"}, {"-help"}, {"-report", "none", "--help"}, {"--version"}, {"-version"}} {
		status, stdout, stderr := runArgs(t, args...)
		want := "Yulan: official reports as charts"
		if strings.HasSuffix(args[0], "version") {
			want = version
		}
		if status != statusDone || stderr != "" || !strings.HasPrefix(stdout, want) {
			t.Errorf("%q: got status %d, %q and %q", args, status, stdout, stderr)
		}
	}
	for _, c := range all() {
		for _, flag := range []string{"-h", "-help", "--help", "-version", "--version"} {
			status, stdout, stderr := runArgs(t, c.name, flag)
			want := "  yulan " + c.name
			if strings.HasSuffix(flag, "version") {
				want = version
			}
			if status != statusDone || stderr != "" || !strings.Contains(stdout, want) {
				t.Errorf("%s %s: got status %d, %q and %q", c.name, flag, status, stdout, stderr)
			}
		}
	}
}
