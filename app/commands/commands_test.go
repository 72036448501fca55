package commands

import (
	"bytes"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"yulan/app/files/filestest"
)

// Every wrong command gets one line that says what would be right, and a status that
// tells a script whether the command or the world was wrong.
func TestRunSaysWhatIsWrong(t *testing.T) {
	file := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(file, []byte("text"), 0o600); err != nil {
		t.Fatal(err)
	}
	noText := filepath.Join(t.TempDir(), "bytes")
	if err := os.WriteFile(noText, []byte{0xff, 0x00}, 0o600); err != nil {
		t.Fatal(err)
	}
	cases := []struct {
		name   string
		args   []string
		status int
		want   string // "…" stands for what the system says
	}{
		{
			"a mistyped command",
			[]string{"exprot"},
			2, `there is no command "exprot"; did you mean "export"? (commands: export, charts, figures, checks, verify, read, promise, shelf, version, completion, help)`,
		},
		{
			"a command that is like none",
			[]string{"42"},
			2, `there is no command "42" (commands: export, charts, figures, checks, verify, read, promise, shelf, version, completion, help)`,
		},
		{
			"in Chinese where Chinese is asked for",
			[]string{"exprot", "-lang", "zh"},
			2, `没有命令“exprot”，是否指“export”？（命令有：export、charts、figures、checks、verify、read、promise、shelf、version、completion、help）`,
		},
		{"an empty command", []string{""}, 2, `there is no command "" (commands: export, charts, figures, checks, verify, read, promise, shelf, version, completion, help)`},
		{"help for no command", []string{"help", "chart"}, 2, `there is no command "chart"; did you mean "charts"? (commands: export, charts, figures, checks, verify, read, promise, shelf, version, completion, help)`},
		{"an unknown flag", []string{"charts", "-chapter", "3"}, 2, `charts has no flag -chapter; it has -report, -lang, -format`},
		{"a flag where there are none", []string{"version", "-v"}, 2, `version takes no flags, so not -v`},
		{"a flag without value", []string{"export", "-size"}, 2, `-size needs a value: slide|slide43|square|portrait|a4|WxH`},
		{"a flag without value, of two kinds", []string{"figures", "-format"}, 2, `-format needs a value: table|csv|json|xlsx`},
		{"an operand too many", []string{"export", "pillars"}, 2, `export does not take "pillars"; "yulan help export" shows what it takes`},
		{"two files", []string{"verify", file, "b"}, 2, `verify does not take "b"; "yulan help verify" shows what it takes`},
		{"no file", []string{"verify"}, 2, `verify needs a FILE; "yulan help verify" shows an example`},
		{"an unknown language", []string{"export", "-lang", "fr"}, 2, `-lang "fr" is not a language here; the languages are zh, en`},
		{"an empty language", []string{"charts", "-lang="}, 2, `-lang "" is not a language here; the languages are zh, en`},
		{"an unknown theme", []string{"export", "-theme", "red"}, 2, `-theme "red" is not a theme; it is light or dark`},
		{"an unknown theme, in Chinese", []string{"export", "--lang=zh", "-theme", "red"}, 2, `-theme “red”不是主题，应为 light 或 dark`},
		{"an unknown format", []string{"charts", "-format", "csv"}, 2, `-format "csv" is not known; formats are table, json`},
		{"an unknown format of figures", []string{"figures", "-format", "xml"}, 2, `-format "xml" is not known; formats are table, csv, json, xlsx`},
		{"an unknown chapter", []string{"figures", "-chapter", "8"}, 2, `-chapter "8" is not a chapter; chapters are 0 (overview) to 7`},
		{"a chapter below zero", []string{"export", "-chapter", "-1"}, 2, `-chapter "-1" is not a chapter; chapters are 0 (overview) to 7`},
		{"a chapter that is no number", []string{"export", "-chapter", "three"}, 2, `-chapter "three" is not a chapter; chapters are 0 (overview) to 7`},
		{"a mistyped flag", []string{"export", "-sise", "800x600"}, 2, `export has no flag -sise; it has -report, -chapter, -chart, -figures, -highlight, -title, -lang, -theme, -format, -size, -scale, -dpi, -plain, -transparent, -cite, -out; did you mean "-size"?`},
		{"a mistyped format", []string{"export", "-format", "pgn"}, 2, `-format "pgn" is not known; formats are png, svg, svg-outlines, pdf; did you mean "png"?`},
		{"a mistyped size", []string{"export", "-size", "slied"}, 2, `-size "slied" is not a size; it is slide, slide43, square, portrait, a4, or width x height in layout units, like 1600x900; did you mean "slide"?`},
		{"a mistyped theme", []string{"export", "-theme", "drak"}, 2, `-theme "drak" is not a theme; it is light or dark; did you mean "dark"?`},
		{"a language as a system names it", []string{"export", "-lang", "zh_CN.UTF-8"}, 2, `-lang "zh_CN.UTF-8" is not a language here; the languages are zh, en; did you mean "zh"?`},
		{"a country for a language", []string{"export", "-lang", "cn"}, 2, `-lang "cn" is not a language here; the languages are zh, en; did you mean "zh"?`},
		{"a mistyped chart", []string{"export", "-chart", "pilars"}, 2, `there is no chart "pilars"; did you mean "pillars"? ("yulan charts" lists all)`},
		{"a chart that is like none", []string{"export", "-chart", "0000000"}, 2, `there is no chart "0000000" ("yulan charts" lists all)`},
		{"a chart of another chapter", []string{"export", "-chart", "pillars", "-chapter", "1"}, 2, `chart "pillars" is in chapter 3, not in 1`},
		{"no figures", []string{"export", "-figures", " ,"}, 2, `-figures names no figure; it is ids with commas between, and "yulan figures" lists them`},
		{"a mistyped figure", []string{"export", "-figures", "gdp.growth,retail.grwth"}, 2, `there is no figure "retail.grwth"; did you mean "retail.growth"? ("yulan figures" lists all)`},
		{"a rank", []string{"export", "-figures", "gdp.growth,culture-satisfaction.rank"}, 2, `-figures: "culture-satisfaction.rank" has no unit or is a rank, so it cannot be compared`},
		{"unlike units", []string{"export", "-figures", "gdp.growth,gdp.over-target"}, 2, `-figures: different units cannot share a chart: percent, percentage points`},
		{"unlike units, in Chinese", []string{"export", "-figures", "gdp.growth,gdp.level", "-lang", "zh"}, 2, `-figures：单位不同，不能画在一张图中：%、元`},
		{"figures of a chapter", []string{"export", "-figures", "gdp.growth", "-chapter", "0"}, 2, `-figures makes one chart of what it names and does not go with -chapter`},
		{"figures of a chart", []string{"export", "-figures", "gdp.growth", "-chart", "pillars"}, 2, `-figures makes one chart of what it names and does not go with -chart`},
		{"a highlight of another figure", []string{"export", "-figures", "gdp.growth,retail.growth", "-highlight", "retail"}, 2, `-highlight "retail" is not among -figures`},
		{"a mistyped highlight", []string{"export", "-figures", "gdp.growth,retail.growth", "-highlight", "gdp.grow"}, 2, `-highlight "gdp.grow" is not among -figures; did you mean "gdp.growth"?`},
		{"a title of many", []string{"export", "-chapter", "3", "-title", "T"}, 2, `-title is for one chart: give -chart ID or -figures too`},
		{"a highlight of nothing", []string{"export", "-highlight", "gdp.growth"}, 2, `-highlight is for the chart of -figures; give these too`},
		{"a size without height", []string{"export", "-size", "800"}, 2, `-size "800" is not a size; it is slide, slide43, square, portrait, a4, or width x height in layout units, like 1600x900`},
		{"a size mistyped", []string{"export", "-size", "sqare"}, 2, `-size "sqare" is not a size; it is slide, slide43, square, portrait, a4, or width x height in layout units, like 1600x900; did you mean "square"?`},
		{"a size below zero", []string{"export", "-size", "-800x450"}, 2, `-size "-800x450" is not a size; it is slide, slide43, square, portrait, a4, or width x height in layout units, like 1600x900`},
		{"a size of many digits", []string{"export", "-size", "80000000000000000000x450"}, 2, `-size "80000000000000000000x450" is not a size; it is slide, slide43, square, portrait, a4, or width x height in layout units, like 1600x900`},
		{"a size too wide", []string{"export", "-size", "9000x450"}, 2, `-size 9000x450 at -scale 2: the width in pixels is 18000, at most 16384; -scale 1.82 would fit`},
		{"a size too high", []string{"export", "-size", "800x8193"}, 2, `-size 800x8193 at -scale 2: the height in pixels is 16386, at most 16384; -scale 1.99 would fit`},
		{"too many pixels", []string{"export", "-size", "8000x8000"}, 2, `-size 8000x8000 at -scale 2: the number of pixels is 256000000, at most 67108864; -scale 1.02 would fit`},
		{"too many pixels at any scale", []string{"export", "-size", "40000x40000"}, 2, `-size 40000x40000 at -scale 2: the width in pixels is 80000, at most 16384`},
		{"too many dots", []string{"export", "-size", "10000x10000", "-dpi", "96"}, 2, `-size 10000x10000 at -dpi 96: the number of pixels is 100000000, at most 67108864; -dpi 77 would fit`},
		{"too many dots, in Chinese", []string{"export", "-size", "10000x10000", "-dpi", "96", "-lang", "zh"}, 2, `-size 10000x10000、-dpi 96：像素总数为 100000000，最大 67108864；可改用 -dpi 77`},
		{"too many dots at any resolution", []string{"export", "-size", "14000x14000", "-dpi", "96"}, 2, `-size 14000x14000 at -dpi 96: the number of pixels is 196000000, at most 67108864`},
		{"no height", []string{"export", "-size", "800x0"}, 2, `-size 800x0 at -scale 2: the height in layout units is 0, at least 48`},
		{"dots below the least", []string{"export", "-dpi", "71"}, 2, `-dpi "71" is not right; it is dots per inch, 72 to 600`},
		{"dots above the most", []string{"export", "-dpi", "601"}, 2, `-dpi "601" is not right; it is dots per inch, 72 to 600`},
		{"dots that are no number", []string{"export", "-dpi", "NaN"}, 2, `-dpi "NaN" is not right; it is dots per inch, 72 to 600`},
		{"no dots", []string{"export", "-dpi="}, 2, `-dpi "" is not right; it is dots per inch, 72 to 600`},
		{"a scale and dots", []string{"export", "-dpi", "300", "-scale", "2"}, 2, `-scale and -dpi both say how fine a picture is; give one of them`},
		{"a citation without a place", []string{"export", "-cite", "-plain"}, 2, `-plain leaves out all that -cite would show; give one of them`},
		{"a value for what is on or off", []string{"export", "-plain=much"}, 2, `-plain is on when it is given and takes no value`},
		{"an operand behind what is on or off", []string{"export", "-plain", "pillars"}, 2, `export does not take "pillars"; "yulan help export" shows what it takes`},
		{"a format that is no picture", []string{"export", "-format", "bmp"}, 2, `-format "bmp" is not known; formats are ` + strings.Join(formatsOf(exportCommand()), ", ")},
		{"a folder with too long a name", []string{"export", "-out", strings.Repeat("数", 300)}, 1, `no files can be written in "` + strings.Repeat("数", 300) + `": …; choose another folder with -out`},
		{"a size too small", []string{"export", "-size", "20x450"}, 2, `-size 20x450 at -scale 2: the width in layout units is 20, at least 48`},
		{"no size at all", []string{"export", "-size", "0x0"}, 2, `-size 0x0 at -scale 2: the width in layout units is 0, at least 48`},
		{"a scale that is no number", []string{"export", "-scale", "2x"}, 2, `-scale "2x" is not a number; it is pixels per layout unit, like 2 or 1.5`},
		{"a scale too large", []string{"export", "-scale", "9"}, 2, `-size 800x450 at -scale 9: the scale is 9, at most 8`},
		{"a scale of zero", []string{"export", "-scale", "0"}, 2, `-size 800x450 at -scale 0: the scale is 0, at least 0.5`},
		{"a scale without end", []string{"export", "-scale", "Inf"}, 2, `-size 800x450 at -scale Inf: the scale is +Inf, at most 8`},
		{"a scale that is not a number", []string{"export", "-scale", "NaN"}, 2, `-size 800x450 at -scale NaN: the scale is NaN, at least 0.5`},
		{
			"a folder that is a file",
			[]string{"export", "-out", file},
			1, `no files can be written in "` + file + `": a part of its path is not a folder; choose another folder with -out`,
		},
		{
			"a folder below a file",
			[]string{"export", "-out", filepath.Join(file, "out")},
			1, `no files can be written in "` + filepath.Join(file, "out") + `": …; choose another folder with -out`,
		},
		{"a text that is not there", []string{"verify", file + "s"}, 1, `"` + file + `s" cannot be read: there is no such file`},
		{
			"a text that is another",
			[]string{"verify", file},
			1,
			`"` + file + `" is not the report’s text: it has no chapter ‘（一）’; 0 of 291 figures match`,
		},
		{"a text that is none", []string{"verify", noText}, 1, `"` + noText + `" is not the report’s text: it is not a file of plain text; choose a TXT, DOCX or HTML file`},
	}
	newSentence := regexp.MustCompile(`: [A-Z][a-z]* [a-z]`) // in the middle of one
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			t.Chdir(t.TempDir())
			status, stdout, stderr := runArgs(t, c.args...)
			start, end, some := strings.Cut("yulan: "+c.want+"\n", "…")
			said := stderr == start
			if some {
				said = strings.HasPrefix(stderr, start) && strings.HasSuffix(stderr, end) && strings.Count(stderr, "\n") == 1
			}
			if status != c.status || !said {
				t.Errorf("got status %d and %q, want %d and %q", status, stderr, c.status, c.want)
			}
			if stdout != "" || newSentence.MatchString(stderr) {
				t.Errorf("it printed %q and %q", stdout, stderr)
			}
			if left := filestest.NamesIn(t, "."); len(left) > 0 {
				t.Errorf("it left %v", left)
			}
		})
	}
}

func TestHelp(t *testing.T) {
	cases := []struct {
		name string
		args []string
		want []string // lines, or beginnings of lines
	}{
		{"nothing asked", nil, []string{"Yulan: ", "  yulan             open the window", "  yulan export      write charts"}},
		{"help", []string{"help"}, []string{"  yulan verify      check the figures", "Examples:", "  yulan verify report.txt"}},
		{"as a flag", []string{"--help"}, []string{"  yulan             open the window"}},
		{"in Chinese", []string{"help", "-lang", "zh"}, []string{"渝览：", "  yulan             打开窗口"}},
		{"of a command", []string{"help", "export"}, []string{
			"  yulan export [-report DIR|FILE] [-chapter N] [-chart ID] [-figures ID,ID] [-highlight ID] [-title TEXT] [-lang zh|en] [-theme light|dark] [-format png|svg",
			"  -size slide|slide43|square|portrait|a4|WxH  slide (16:9)",
			"  -lang zh|en                                 language: YULAN_LANG if not given;",
			"  -plain                                      only marks and their labels",
		}},
		{"of a command, as a flag", []string{"verify", "-h"}, []string{"  yulan verify [-report DIR|FILE] [-lang zh|en] FILE", "  -lang zh|en       language: YULAN_LANG if not given;"}},
		{"of a command, in Chinese", []string{"figures", "-help", "-lang=zh"}, []string{"列出报告的全部数据", "  -format table|csv|json|xlsx  列表的格式（默认 table）"}},
		{"of a command without flags", []string{"help", "version"}, []string{"  yulan version"}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			status, stdout, stderr := runArgs(t, c.args...)
			if status != statusDone || stderr != "" {
				t.Errorf("got status %d and %q", status, stderr)
			}
			lines := strings.Split(stdout, "\n")
			for _, want := range c.want {
				if !slices.ContainsFunc(lines, func(line string) bool { return strings.HasPrefix(line, want) }) {
					t.Errorf("no line begins with %q in\n%s", want, stdout)
				}
			}
			if strings.Contains(stdout, "[command.") || strings.Contains(stdout, "[flag.") {
				t.Errorf("words are missing in\n%s", stdout)
			}
		})
	}
}

// FyneApp.toml gives the version to packages, the command to whoever asks.
func TestVersion(t *testing.T) {
	data, err := os.ReadFile("../../FyneApp.toml")
	if err != nil {
		t.Fatal(err)
	}
	if want := `Version = "` + Version + `"`; !strings.Contains(string(data), want) {
		t.Errorf("FyneApp.toml does not say %s", want)
	}
	for _, args := range [][]string{{"version"}, {"--version"}} {
		status, stdout, stderr := runArgs(t, args...)
		if status != statusDone || !strings.HasPrefix(stdout, "yulan "+Version+" (") || strings.Count(stdout, "\n") != 1 || stderr != "" {
			t.Errorf("%v: got status %d, %q and %q", args, status, stdout, stderr)
		}
	}
}

func TestNearest(t *testing.T) {
	names := []string{"pillars", "income-levels", "all-growth"}
	cases := []struct{ typed, want string }{
		{"pilars", "pillars"},
		{"PILLARS", "pillars"},
		{"income-level", "income-levels"},
		{"allgrowth", "all-growth"},
		{"x", ""},
		{"", ""},
		{"something-else", ""},
	}
	for _, c := range cases {
		if got, ok := nearest(c.typed, names); got != c.want || ok != (c.want != "") {
			t.Errorf("nearest(%q) = %q, want %q", c.typed, got, c.want)
		}
	}
}

// runArgs runs a command as main does.
func runArgs(t *testing.T, args ...string) (status int, stdout, stderr string) {
	t.Helper()
	var out, complaints bytes.Buffer
	status = runEnglish(t.Context(), args, &out, &complaints)
	return status, out.String(), complaints.String()
}

// runEnglish runs a command for a reader of English.
var runEnglish = Reader{}.Run
