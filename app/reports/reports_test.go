package reports_test

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"yulan/app/files/filestest"
	"yulan/app/pages"
	"yulan/app/reports"
)

// madeUp is a text of the genre.
const madeUp = "云溪县2026年政府工作报告\n\n一、2025年工作回顾\n地区生产总值增长5.3%，粮食产量12万吨。\n二、2026年工作安排\n地区生产总值增长5%左右。\n"

func TestKeepKeepsWhatTheReaderMade(t *testing.T) {
	home := filepath.Join(t.TempDir(), "reports")
	ctx := context.Background()
	read, err := reports.Read(ctx, madeUp, nil)
	if err != nil {
		t.Fatal(err)
	}
	if reports.Known(home, &read) {
		t.Error("the text is known before it was kept")
	}
	read.Title = "我的报告"
	folder, err := reports.Keep(ctx, home, read)
	if err != nil {
		t.Fatal(err)
	}
	own := filepath.Join(folder, "fixes.csv")
	if err := os.WriteFile(own, []byte("mine"), 0o600); err != nil {
		t.Fatal(err)
	}
	again, err := reports.Read(ctx, madeUp, nil)
	if err != nil {
		t.Fatal(err)
	}
	if !reports.Known(home, &again) && errors.Is(err, os.ErrNotExist) {
		t.Error("the text is not known")
	}
	again.Title = "我的报告"
	if _, err := reports.Keep(ctx, home, again); err != nil {
		t.Fatal(err)
	}
	if data, err := os.ReadFile(own); err != nil || string(data) != "mine" {
		t.Errorf("the reader's file says %q, %v", data, err)
	}
	entries, err := os.ReadDir(home)
	if err != nil || len(entries) != 1 {
		t.Errorf("beside the report lie %v, %v", entries, err)
	}
	if text, err := os.ReadFile(filepath.Join(folder, "text.txt")); err != nil || string(text) != madeUp {
		t.Errorf("the text is %q, %v", text, err)
	}
}

func TestKnownGivesWhatTheReaderSaid(t *testing.T) {
	home := t.TempDir()
	read, _ := reports.Read(context.Background(), madeUp, nil)
	read.Title, read.Place, read.Year = "我的报告", "云溪镇", 2024
	id := read.ID()
	if _, err := reports.Keep(context.Background(), home, read); err != nil {
		t.Fatal(err)
	}
	again, _ := reports.Read(context.Background(), madeUp, nil)
	if !reports.Known(home, &again) || again.Title != "我的报告" || again.Place != "云溪镇" || again.Year != 2024 {
		t.Errorf("it is %q, %q, %d", again.Title, again.Place, again.Year)
	}
	if again.ID() != id {
		t.Errorf("the id is %q and was %q", again.ID(), id)
	}
}

func TestReadIsCalledOff(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	told := 0
	_, err := reports.Read(ctx, strings.Repeat(madeUp, 50), func(done float64) {
		if told++; done > 0.2 {
			cancel()
		}
	})
	if !errors.Is(err, context.Canceled) {
		t.Errorf("the error is %v", err)
	}
	if told < 10 || told > 200 {
		t.Errorf("it was told %d times", told)
	}
}

func TestLoadIsAsFromItsFolder(t *testing.T) {
	read, _ := reports.Read(context.Background(), madeUp, nil)
	r, err := reports.Load(read)
	if err != nil {
		t.Fatal(err)
	}
	folder, err := reports.Keep(context.Background(), t.TempDir(), read)
	if err != nil {
		t.Fatal(err)
	}
	kept, err := pages.Load(os.DirFS(folder))
	if err != nil {
		t.Fatal(err)
	}
	if len(r.Figures) != 3 || len(kept.Figures) != 3 || r.Source.ID != kept.Source.ID {
		t.Errorf("there are %d and %d figures of %s and %s", len(r.Figures), len(kept.Figures), r.Source.ID, kept.Source.ID)
	}
}

func TestWriteLeavesWhatIsThere(t *testing.T) {
	folder := t.TempDir()
	if err := os.WriteFile(filepath.Join(folder, "mine"), nil, 0o600); err != nil {
		t.Fatal(err)
	}
	if err := reports.Write(context.Background(), folder, map[string][]byte{"a": nil}); !errors.Is(err, os.ErrExist) {
		t.Errorf("the error is %v", err)
	}
}

// TestEmptyFolderStaysUntilAllIsWritten wants an empty folder of the reader's there, and nothing beside
// it, when writing has failed, and replaced when it has not.
func TestEmptyFolderStaysUntilAllIsWritten(t *testing.T) {
	parent := t.TempDir()
	folder := filepath.Join(parent, "mine")
	if err := os.Mkdir(folder, 0o700); err != nil {
		t.Fatal(err)
	}
	impossible := map[string][]byte{"a": nil, "a/b": nil} // a file that is a folder
	if err := reports.Write(context.Background(), folder, impossible); err == nil {
		t.Error("what cannot be written was")
	}
	if names := filestest.NamesIn(t, parent); !slices.Equal(names, []string{"mine"}) {
		t.Errorf("there is %v", names)
	}
	if err := reports.Write(context.Background(), folder, map[string][]byte{"a": nil}); err != nil {
		t.Error(err)
	}
	if names := filestest.NamesIn(t, folder); !slices.Equal(names, []string{"a"}) {
		t.Errorf("in it is %v", names)
	}
}

// TestOwnIndicatorsAreInTheChartsOfRules wants rates that only the reader's own table knows to stand
// in a chart together.
func TestOwnIndicatorsAreInTheChartsOfRules(t *testing.T) {
	const text = "云溪县2026年政府工作报告\n\n一、2025年工作回顾\n竹器产值增长5.3%，茶园面积增长4.1%，蜂蜜产量增长7.7%。\n"
	settingsIn := t.TempDir()
	t.Setenv("XDG_CONFIG_HOME", settingsIn)
	t.Setenv("HOME", settingsIn)
	t.Setenv("AppData", settingsIn)
	before := chartsOf(t, text)
	table := "id,name_zh,name_en,pattern,unit,measure,basis,better\n"
	for id, name := range map[string]string{"a": "竹器产值", "b": "茶园面积", "c": "蜂蜜产量"} {
		table += "own." + id + "," + name + "增速,Own " + id + "," + name + ",%,growth,nominal,higher\n"
	}
	file := reports.IndicatorsFile()
	if err := os.MkdirAll(filepath.Dir(file), 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(file, []byte(table), 0o600); err != nil {
		t.Fatal(err)
	}
	if got := chartsOf(t, text); !slices.ContainsFunc(got, func(id string) bool { return !slices.Contains(before, id) }) {
		t.Errorf("the charts are %v, as they were without", got)
	}
}

// chartsOf returns the ids of the charts that rules make of a text.
func chartsOf(t *testing.T, text string) (ids []string) {
	t.Helper()
	read, err := reports.Read(context.Background(), text, nil)
	if err != nil {
		t.Fatal(err)
	}
	r, err := reports.Load(read)
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range r.Chapters {
		for _, x := range c.Charts {
			ids = append(ids, x.ID)
		}
	}
	return ids
}
