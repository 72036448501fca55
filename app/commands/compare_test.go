package commands

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"yulan/app/files/filestest"
)

// comparedAs exports a comparison as SVG and returns the name and the text of its file.
func comparedAs(t *testing.T, args ...string) (name, file string) {
	t.Helper()
	out := t.TempDir()
	status, stdout, stderr := runArgs(t, append([]string{"export", "-format", "svg", "-out", out}, args...)...)
	names := filestest.NamesIn(t, out)
	if status != statusDone || stderr != "" || len(names) != 1 || stdout != filepath.Join(out, names[0])+"\n" {
		t.Fatalf("got status %d, %q, %q and files %v", status, stdout, stderr, names)
	}
	data, err := os.ReadFile(filepath.Join(out, names[0]))
	if err != nil {
		t.Fatal(err)
	}
	return names[0], string(data)
}

// The figures stand in the order given, each once, under the window's own title or another.
func TestExportCompares(t *testing.T) {
	cases := []struct {
		name  string
		args  []string
		file  string
		shows []string // in this order
	}{
		{
			"as usual",
			[]string{"-figures", "retail.growth,gdp.growth"},
			"对比-1 同比增速对比：社会消费品零售、地区生产总值.svg",
			[]string{">社会消费品零售<", ">18.5%<", ">地区生产总值<", ">8.3%<"},
		},
		{
			"with spaces, twice, and in English",
			[]string{"-figures", "gdp.growth, retail.growth,,gdp.growth", "-lang", "en", "-title", " Growth\tof  two "},
			"compare-1 Growth of two.svg",
			[]string{">Growth of two<", ">GDP<", ">8.3%<", ">Retail sales<", ">18.5%<"},
		},
		{
			"a chart of the report under another title",
			[]string{"-chart", "pillars", "-title", " 五快\t一慢 "},
			"3-1 五快 一慢.svg",
			[]string{">五快 一慢<", ">电子产业<", ">17.3%<"},
		},
		{"one alone", []string{"-figures=gdp.level"}, "对比-1 规模对比：地区生产总值.svg", []string{">地区生产总值<", ">27,894亿元<"}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			name, file := comparedAs(t, c.args...)
			if name != c.file {
				t.Errorf("the file is %q, want %q", name, c.file)
			}
			_, rest, _ := strings.Cut(file, "</desc>")
			for _, want := range c.shows {
				_, after, found := strings.Cut(rest, want)
				if !found {
					t.Fatalf("there is no %s in\n%s", want, rest)
				}
				rest = after
			}
			if strings.Count(file, ">8.3%<") > 1 {
				t.Error("a figure stands twice")
			}
		})
	}
}

// Beside a highlighted bar the others are paler.
func TestExportHighlights(t *testing.T) {
	fills := regexp.MustCompile(`<(?:path|rect) [^>]*fill="(#[0-9a-f]{6})`)
	colours := func(args ...string) int {
		_, file := comparedAs(t, append([]string{"-figures", "gdp.growth,retail.growth"}, args...)...)
		var all []string
		for _, f := range fills.FindAllStringSubmatch(file, -1) {
			all = append(all, f[1])
		}
		slices.Sort(all)
		return len(slices.Compact(all))
	}
	if usual, lit := colours(), colours("-highlight", "gdp.growth"); lit != usual+1 {
		t.Errorf("%d colours with a highlight and %d without", lit, usual)
	}
}

// A picture of many rows is higher than asked; one of few is not.
func TestExportComparesMany(t *testing.T) {
	r := builtIn(t)
	var rates []string
	for _, f := range r.Figures {
		if first, _ := r.Figure("gdp.growth"); f.SharesAxis(first) && len(rates) < 40 {
			rates = append(rates, f.ID)
		}
	}
	_, file := comparedAs(t, "-figures", strings.Join(rates, ","))
	height := 0
	_, size, _ := strings.Cut(file, `width="800" height="`)
	if _, err := fmt.Sscanf(size, "%d", &height); err != nil || height < 40*20 {
		t.Errorf("40 rows make a picture %d high (%v)", height, err)
	}
	if _, file := comparedAs(t, "-figures", "gdp.growth,retail.growth"); !strings.Contains(file, `width="800" height="450"`) {
		t.Error("two rows make a picture of another size than asked")
	}
	if _, stdout, stderr := runArgs(t, "export", "-out", t.TempDir(), "-dpi", "600", "-size", "slide", "-figures", strings.Join(rates, ",")); stderr != "" || !bytes.Contains([]byte(stdout), []byte("对比-1")) {
		t.Errorf("in print it says %q", stderr)
	}
}
