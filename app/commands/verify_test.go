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
			checkVerify(t, byteOrderMark+changed, c.status, c.want)
		})
	}
}

// unwrap takes out the line ends, so that a phrase can be found.
func unwrap(text string) string { return strings.Join(strings.Fields(text), "") }

// A text with the report's headings and two of its numbers: all other figures are
// missing, and each is named with its place.
func TestVerifyAnEmptyReport(t *testing.T) {
	var b strings.Builder
	b.WriteString("——一。二。三。地区生产总值达到27894亿元，增长8.4%。——二。——三。——四。")
	for i, chapter := range []string{"一", "二", "三", "四", "五", "六", "七"} {
		b.WriteString("（" + chapter + "）开头。")
		for _, section := range []string{"一", "二", "三", "四", "五"}[:[]int{5, 5, 4, 2, 3, 5, 5}[i]] {
			b.WriteString(section + "是标题。")
		}
	}
	checkVerify(t, b.String(), 1, []string{
		"figures found: 1 of ",
		"digit runs unexplained: 1",
		"Overview, para. 1, sentence 4: gdp.growth: other number: wanted 8.3, found 8.4",
		"Ch. 3, sec. 1, sentence 4: pillar.electronics.growth: no such number: wanted 17.3, found nothing",
	})
}

// checkVerify verifies a text and looks for lines that begin so.
func checkVerify(t *testing.T, text string, wantStatus int, want []string) {
	t.Helper()
	file := filepath.Join(t.TempDir(), "report.txt")
	if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	status, stdout, stderr := runArgs(t, "verify", file)
	if status != wantStatus {
		t.Errorf("got status %d, want %d", status, wantStatus)
	}
	if complaint := "yulan: the figures and \"" + file + "\" do not agree\n"; wantStatus != 0 && stderr != complaint || wantStatus == 0 && stderr != "" {
		t.Errorf("got %q on standard error", stderr)
	}
	for _, line := range want {
		if !strings.HasPrefix(stdout, line) && !strings.Contains(stdout, "\n"+line) {
			t.Errorf("no line begins with %q in\n%s", line, stdout)
		}
	}
}
