package commands

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"
)

// TestVerifyOfAReadReport holds copies of a text against the report that was read of it.
func TestVerifyOfAReadReport(t *testing.T) {
	data, err := os.ReadFile(madeUp)
	if err != nil {
		t.Fatal(err)
	}
	text := string(data)
	dir := t.TempDir()
	folder := filepath.Join(dir, "report")
	if status, _, stderr := runArgs(t, "read", madeUp, "-out", folder); status != statusDone {
		t.Fatal(stderr)
	}
	replaced := func(from, to string) string {
		if !strings.Contains(text, from) {
			t.Fatalf("the text has no %q", from)
		}
		return strings.Replace(text, from, to, 1)
	}
	at := strings.Index(text, "1,284.6亿元")
	begin := strings.LastIndexAny(text[:at], "。\n")
	_, size := utf8.DecodeRuneInString(text[begin:])
	sentence := text[begin+size : at+strings.Index(text[at:], "。")+len("。")]
	for _, c := range []struct{ name, copied, want string }{
		{"the same", text, ""},
		{"other line ends", strings.ReplaceAll(text, "\n", "\r\n"), ""},
		{"another number", replaced("1,284.6亿元", "1,284.7亿元"), "other number: wanted 1284.6亿元, found 1284.7亿元"},
		{"another unit", replaced("1,284.6亿元", "1,284.6万元"), "other unit: wanted 1284.6亿元, found 1284.6万元"},
		{"one more number", text + "\n新建车站30座。\n", "30: not explained"},
		{"fell for grew", replaced("增长5.8%", "下降5.8%"), "a word turns it over: found 下降"},
		{"grew left out", replaced("增长5.8%", "5.8%"), "no word says what it measures: wanted 增长, found nothing"},
		{"a minus", replaced("增长5.8%", "增长-5.8%"), "a word turns it over: found -"},
		{"not", replaced("增长5.8%", "没有增长5.8%"), "a word turns it over: found 没有"},
		{"only", replaced("增长5.8%", "仅增长5.8%"), "other qualifier: wanted nothing, found 仅"},
		{"in all for added", replaced("新增就业", "累计就业"), "a word says that it measures something else: wanted 新, found 累计"},
		{"another year", replaced("2025年", "2024年"), "2025 (no figure): other number: wanted 2025, found 2024"},
		{"a sentence gone", replaced(sentence, ""), "numbers from c1.s0.t2.r1 to c1.s0.t2.r7: the sentences that state them are not there\nnot checked"},
		{"a sentence moved", replaced(sentence, "") + "\n" + sentence + "\n", "c1.s0.t2.r7: moved: it stands in "},
		{"a number more at the head", replaced(sentence, "其中7项，"+sentence), "digit runs unexplained: 1\n"},
		{"commas for full stops", strings.ReplaceAll(text, "。", "，"), ""},
		{"another text", "云溪市的文字，没有什么数据，只有30座车站。\n", "is not the report’s text"},
	} {
		t.Run(c.name, func(t *testing.T) {
			file := filepath.Join(dir, "copy.txt")
			if err := os.WriteFile(file, []byte(c.copied), 0o600); err != nil {
				t.Fatal(err)
			}
			status, stdout, stderr := runArgs(t, "verify", "-report", folder, file)
			if c.want == "" {
				if status != statusDone || !strings.Contains(stdout, "not found: 0") {
					t.Errorf("status %d, %s%s", status, stdout, stderr)
				}
				return
			}
			if status == statusDone || !strings.Contains(stdout+stderr, c.want) {
				t.Errorf("status %d, %s%s, want %q", status, stdout, stderr, c.want)
			}
		})
	}
}

// TestVerifyLooksAtTheData wants data that was changed told, and not what the text is read as
// again: that check could not fail.
func TestVerifyLooksAtTheData(t *testing.T) {
	folder := filepath.Join(t.TempDir(), "report")
	if status, _, stderr := runArgs(t, "read", madeUp, "-out", folder); status != statusDone {
		t.Fatal(stderr)
	}
	path := filepath.Join(folder, "figures.csv")
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.Remove(filepath.Join(folder, "text.txt")); err != nil { // beside it the folder would not even open
		t.Fatal(err)
	}
	changed := strings.Replace(string(data), "1284.6,1284.6", "1284.9,1284.9", 1)
	if changed == string(data) {
		t.Fatal("nothing was changed")
	}
	if err := os.WriteFile(path, []byte(changed), 0o600); err != nil {
		t.Fatal(err)
	}
	if status, stdout, _ := runArgs(t, "verify", "-report", folder, madeUp); status == statusDone || !strings.Contains(stdout, "other number: wanted 1284.9, found 1,284.6") {
		t.Errorf("status %d, %s", status, stdout)
	}
}
