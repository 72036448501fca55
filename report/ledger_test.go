package report

import (
	"errors"
	"io/fs"
	"os"
	"strings"
	"testing"
)

const (
	dataFolder = "../assets/report"
	textFile   = "../../shared/report.txt" // not part of the repository
)

// realFiles reads the report's data, file by file.
func realFiles(t *testing.T) map[string]string {
	t.Helper()
	files := map[string]string{}
	fsys := os.DirFS(dataFolder)
	err := fs.WalkDir(fsys, ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		data, err := fs.ReadFile(fsys, name)
		files[name] = string(data)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return files
}

// realText reads the report's text, or skips the test where there is none.
func realText(t *testing.T) string {
	t.Helper()
	data, err := os.ReadFile(textFile)
	if errors.Is(err, fs.ErrNotExist) {
		t.Skipf("skipped: the text of the report is not at %s, so the figures were not held against it", textFile)
	}
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

// TestLedger proves that the data explains every digit run of the report, once.
func TestLedger(t *testing.T) {
	text := realText(t)
	l := check(t, realFiles(t), text)
	wantHolding(t, l)
	d, err := realReport(t).Shape.Unwrap(text)
	if err != nil {
		t.Fatal(err)
	}
	// The number of runs was counted with another program, from the text alone.
	if got, want := len(d.Runs()), 327; got != want {
		t.Errorf("the text has %d digit runs, want %d", got, want)
	}
	t.Logf("%d digit runs, %d claims found, %d of them figures; %d not found, %d unexplained, %d twice",
		len(d.Runs()), len(l.Found), l.FiguresFound(), len(l.NotFound), len(l.Unexplained), len(l.Twice))
}

// TestLedgerTurnsRed breaks one row of the real data and wants the ledger to see it.
func TestLedgerTurnsRed(t *testing.T) {
	text := realText(t)
	const level = "gdp.level,0,1,4,1,27894,27894,亿元,,level,"
	const rd = "rd.intensity,0,2,3,3,2.21,2.21,%,左右,share,"
	const notFigure = "0,1,4,1,27894,name,并非数据,no figure\n"
	removed := func(l Ledger) int { return len(l.Unexplained) }
	cases := []struct {
		name, file, old, new string
		red                  func(l Ledger) int // how many of the wanted lines the ledger has
	}{
		{"digits", figuresFile, level, "gdp.level,0,1,4,1,27895,27895,亿元,,level,", misses("gdp.level", OtherNumber)},
		{"unit", figuresFile, level, "gdp.level,0,1,4,1,27894,27894,万亿元,,level,", misses("gdp.level", OtherUnit)},
		{"qualifier added", figuresFile, level, "gdp.level,0,1,4,1,27894,27894,亿元,左右,level,", misses("gdp.level", OtherQualifier)},
		{"qualifier left out", figuresFile, rd, "rd.intensity,0,2,3,3,2.21,2.21,%,,share,", misses("rd.intensity", OtherQualifier)},
		{"location", figuresFile, level, "gdp.level,0,1,3,1,27894,27894,亿元,,level,", func(l Ledger) int {
			at, _ := l.Finding("gdp.level")
			return at.At.Sentence - 3
		}},
		{"row removed", figuresFile, rowWith(t, figuresFile, level), "", removed},
		{"name removed", notFiguresFile, rowWith(t, notFiguresFile, "1,3,4,1,2025,"), "", removed},
		{
			"figure said to be none", notFiguresFile, rowWith(t, notFiguresFile, "0,0,2,2,2021,"),
			rowWith(t, notFiguresFile, "0,0,2,2,2021,") + notFigure, func(l Ledger) int { return len(l.Twice) },
		},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			files := realFiles(t)
			if strings.Count(files[c.file], c.old) != 1 {
				t.Fatalf("%q does not stand in %s once", c.old, c.file)
			}
			files[c.file] = strings.Replace(files[c.file], c.old, c.new, 1)
			r, err := figuresOnly(files)
			if err != nil {
				t.Fatal(err)
			}
			_, l, err := r.Open(text)
			if err != nil {
				t.Fatal(err)
			}
			if c.name != "location" && l.Holds() || c.red(l) != 1 {
				t.Errorf("got %d lines of the kind wanted, want 1: %+v", c.red(l), l.NotFound)
			}
		})
	}
	t.Run("row doubled", func(t *testing.T) {
		files := realFiles(t)
		row := rowWith(t, figuresFile, level)
		double := strings.Replace(row, "gdp.level", "gdp.level.again", 1)
		files[figuresFile] = strings.Replace(files[figuresFile], row, row+double, 1)
		const want = "line 3: chapter 0 section 1 sentence 4 run 1 is that of gdp.level already"
		if _, err := figuresOnly(files); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("got %v, want %s", err, want)
		}
	})
}

// misses counts the misses of a figure by a fault.
func misses(id string, fault Fault) func(Ledger) int {
	return func(l Ledger) int {
		count := 0
		for _, m := range l.NotFound {
			if m.Figure == id && m.Fault == fault {
				count++
			}
		}
		return count
	}
}

// rowWith returns the row of a real file that holds a text, with its line break.
func rowWith(t *testing.T, file, text string) string {
	t.Helper()
	for row := range strings.Lines(realFiles(t)[file]) {
		if strings.Contains(row, text) {
			return row
		}
	}
	t.Fatalf("%s has no row with %q", file, text)
	return ""
}

// figuresOnly loads what a ledger needs, and none of what relies on it.
func figuresOnly(files map[string]string) (*Report, error) {
	r, fsys := &Report{}, mapFS(files)
	for _, load := range []func(fs.FS) error{r.loadSource, r.loadUnits, r.loadFigures, r.loadNotFigures} {
		if err := load(fsys); err != nil {
			return nil, err
		}
	}
	return r, nil
}
