package commands

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// textFile is the report's text, which is not part of the repository.
const textFile = "../../../shared/report.txt"

func TestVerifyTheReport(t *testing.T) {
	text, err := os.ReadFile(textFile)
	if err != nil {
		t.Skipf("the report's text is not here, so nothing is verified: %v", err)
	}
	cases := []struct {
		name, old, changed string
		status             int
		want               []string
	}{
		{"as it is", "", "", 0, []string{"figures not found: 0", "digit runs unexplained: 0"}},
		{
			"another number", "27894亿元", "27895亿元", 1,
			[]string{"figures not found: 1", "Overview, para. 1, sentence 4: gdp.level: other number: wanted 27894, found 27895"},
		},
		{
			"another unit", "27894亿元", "27894元", 1,
			[]string{"figures not found: 1", "Overview, para. 1, sentence 4: gdp.level: other unit: wanted 亿元, found 元"},
		},
		{
			"a number too many", "扎实做好“六稳”工作", "扎实做好6稳工作", 1,
			[]string{"figures not found: 0", "digit runs unexplained: 1", "Overview, opening, sentence 3: 6: not explained, in "},
		},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			changed := strings.Replace(unwrap(string(text)), c.old, c.changed, 1)
			if c.old != "" && changed == unwrap(string(text)) {
				t.Fatalf("the text has no %q", c.old)
			}
			complaint := ""
			if c.status != 0 {
				complaint = "the figures and FILE do not agree"
			}
			checkVerify(t, "\ufeff"+changed, complaint, c.want)
		})
	}
}

// unwrap takes out the line ends, so that a phrase can be found.
func unwrap(text string) string { return strings.Join(strings.Fields(text), "") }

// A text with the report's headings and two of its numbers: all other figures are
// missing, those of whole sentences in one line.
func TestVerifyAnEmptyReport(t *testing.T) {
	var b strings.Builder
	b.WriteString("——一。二。三。地区生产总值达到27894亿元，增长8.4%。——二。——三。——四。")
	for i, chapter := range []string{"一", "二", "三", "四", "五", "六", "七"} {
		b.WriteString("（" + chapter + "）开头。")
		for _, section := range []string{"一", "二", "三", "四", "五"}[:[]int{5, 5, 4, 2, 3, 5, 5}[i]] {
			b.WriteString(section + "是标题。")
		}
	}
	checkVerify(t, b.String(), "FILE is not the report’s text: it has its sections, but only 1 of 291 figures matches", []string{
		"figures found: 1 of ",
		"digit runs unexplained: 0",
		"Overview, para. 1, sentence 4: gdp.growth: other number: wanted 8.3, found 8.4",
		"Overview, para. 1, sentence 4: gdp.over-target: no such number: wanted 2.3, found nothing",
		"Overview, para. 2, sentence 2: 314 numbers from digital-economy.growth to cpi.index: the sentences that state them are not there",
	})
}

// checkVerify verifies a text, wants a complaint about FILE or none, and looks for lines
// that begin so.
func checkVerify(t *testing.T, text, complaint string, want []string) {
	t.Helper()
	file := filepath.Join(t.TempDir(), "report.txt")
	if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	wantStatus := 0
	if complaint != "" {
		complaint, wantStatus = "yulan: "+strings.ReplaceAll(complaint, "FILE", `"`+file+`"`)+"\n", 1
	}
	status, stdout, stderr := runArgs(t, "verify", file)
	if status != wantStatus {
		t.Errorf("got status %d, want %d", status, wantStatus)
	}
	if stderr != complaint {
		t.Errorf("got %q on standard error, want %q", stderr, complaint)
	}
	for _, line := range want {
		if !strings.HasPrefix(stdout, line) && !strings.Contains(stdout, "\n"+line) {
			t.Errorf("no line begins with %q in\n%s", line, stdout)
		}
	}
}

// Whatever is given as the report's text, the answer is one clear line in the language
// asked for, and the status 1.
func TestVerifyRefusesBadFiles(t *testing.T) {
	write := func(data string) func(t *testing.T, file string) {
		return func(t *testing.T, file string) {
			t.Helper()
			if err := os.WriteFile(file, []byte(data), 0o600); err != nil {
				t.Fatal(err)
			}
		}
	}
	cases := []struct {
		name   string
		make   func(t *testing.T, file string)
		zh, en string
	}{
		{"empty", write(""), "“FILE”不是报告的文本：文件是空的", `"FILE" is not the report’s text: it is empty`},
		{"binary", write("\x7fELF\x00\x01"), "“FILE”不是报告的文本：不是纯文本文件，请选择TXT、DOCX或HTML文件", `"FILE" is not the report’s text: it is not a file of plain text; choose a TXT, DOCX or HTML file`},
		{"UTF-16 without a mark", write("G\x00D\x00P\x00"), "“FILE”不是报告的文本：不是纯文本文件，请选择TXT、DOCX或HTML文件", `"FILE" is not the report’s text: it is not a file of plain text; choose a TXT, DOCX or HTML file`},
		{
			"UTF-16 of another text", write("\xff\xfeG\x00D\x00P\x00"),
			"“FILE”不是报告的文本：没有章号“（一）”；291 项数据中对上 0 项", `"FILE" is not the report’s text: it has no chapter ‘（一）’; 0 of 291 figures match`,
		},
		{
			"broken bytes", write("增长\n增长\xff"),
			"“FILE”不是报告的文本：第 2 行已损坏，或编码不是 UTF-8、UTF-16、GB18030",
			`"FILE" is not the report’s text: line 2 is damaged, or in an encoding other than UTF-8, UTF-16 and GB18030`,
		},
		{"100 MB", func(t *testing.T, file string) {
			t.Helper()
			write("")(t, file)
			if err := os.Truncate(file, 100<<20); err != nil {
				t.Fatal(err)
			}
		}, "“FILE”不是报告的文本：超过 1 MB", `"FILE" is not the report’s text: it has more than 1 MB`},
		{"a folder", func(t *testing.T, file string) {
			t.Helper()
			if err := os.Mkdir(file, 0o700); err != nil {
				t.Fatal(err)
			}
		}, "不能读取“FILE”：这是一个文件夹，请选择其中的文件", `"FILE" cannot be read: it is a folder; choose a file in it`},
		{"not there any more", func(t *testing.T, file string) {
			t.Helper()
			write("各位")(t, file)
			if err := os.Remove(file); err != nil {
				t.Fatal(err)
			}
		}, "不能读取“FILE”：没有这个文件", `"FILE" cannot be read: there is no such file`},
		{"not allowed", func(t *testing.T, file string) {
			t.Helper()
			write("各位")(t, file)
			if err := os.Chmod(file, 0); err != nil {
				t.Fatal(err)
			}
			if f, err := os.Open(file); err == nil {
				f.Close()
				t.Skip("skipped: whoever runs this may read everything")
			}
		}, "不能读取“FILE”：没有读取权限", `"FILE" cannot be read: permission is denied`},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			file := filepath.Join(t.TempDir(), "甲.txt")
			c.make(t, file)
			for lang, want := range map[string]string{"zh": c.zh, "en": c.en} {
				status, stdout, stderr := runArgs(t, "verify", "-lang", lang, file)
				want = "yulan: " + strings.ReplaceAll(want, "FILE", file) + "\n"
				if status != 1 || stdout != "" || stderr != want {
					t.Errorf("%s: got status %d, %q and %q, want 1 and %q", lang, status, stdout, stderr, want)
				}
			}
		})
	}
}
