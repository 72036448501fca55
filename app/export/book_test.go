package export

import (
	"context"
	"path/filepath"
	"testing"

	"yulan/app/files"
	"yulan/app/files/filestest"
	"yulan/app/pages"
	"yulan/assets"
	"yulan/charts"
	"yulan/report"
)

// A book that is called off at any page leaves no file.
func TestBookIsCalledOff(t *testing.T) {
	r, err := pages.Load(assets.Report())
	if err != nil {
		t.Fatal(err)
	}
	words, err := assets.LoadWords(string(report.Chinese))
	if err != nil {
		t.Fatal(err)
	}
	fonts, err := charts.NewFonts(assets.FontRegular, assets.FontBold)
	if err != nil {
		t.Fatal(err)
	}
	book, err := Source{Report: r, Chapter: 2}.Book(ScopeChapter, pages.Speech{Language: report.Chinese, Words: words})
	if err != nil {
		t.Fatal(err)
	}
	folder := t.TempDir()
	for at := range 3 {
		ctx, cancel := context.WithCancel(context.Background())
		err := writeBook(ctx, filepath.Join(folder, "book.pdf"), book, charts.Look{Style: charts.Light(), Fonts: fonts}, func(done, _ int) {
			if done == at {
				cancel()
			}
		})
		cancel()
		if !files.IsCancelled(err) {
			t.Errorf("called off at %d: %v", at, err)
		}
		if names := filestest.NamesIn(t, folder); len(names) > 0 {
			t.Errorf("called off at %d it leaves %v", at, names)
		}
	}
}
