package commands

import (
	"flag"
	"fmt"
	"image"
	"image/draw"
	"image/png"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"yulan/app/files"
	"yulan/app/pages"
	"yulan/assets"
	"yulan/charts"
	"yulan/report"
)

var contact = flag.String("contact", "", "folder for the contact sheet: every chart in every language and theme")

// TestContactSheet writes this project's storybook, to be looked at whenever a picture
// changes: go test ./app/commands -run TestContactSheet -contact DIR. For each language and
// theme it makes a folder with every chart as export writes it, and a sheet of all
// charts as they are in the window, one row of it a chapter.
func TestContactSheet(t *testing.T) {
	if *contact == "" {
		t.Skip("no folder given with -contact")
	}
	r := builtIn(t)
	for _, l := range report.Languages {
		for _, theme := range []string{themeLight, themeDark} {
			name := string(l) + "-" + theme
			folder := filepath.Join(*contact, name)
			var complaints strings.Builder
			args := []string{"export", "-lang", string(l), "-theme", theme, "-out", folder}
			if got := runEnglish(t.Context(), args, io.Discard, &complaints); got != statusDone {
				t.Fatalf("%v: exit status %d: %s", args, got, complaints.String())
			}
			writeSheet(t, filepath.Join(*contact, name+".png"), sheetOf(t, r, l, theme))
		}
	}
}

// The layout of a sheet, in pixels.
const (
	cardWidth, cardHeight, cardGap = 420, 270, 12
)

// sheetOf draws every page's charts, a row for each page.
func sheetOf(t *testing.T, r *report.Report, l report.Language, theme string) *image.RGBA {
	t.Helper()
	look, book := chartsOf(t, r, l, theme)
	most := 0
	for _, page := range book {
		most = max(most, len(page))
	}
	rowHeight := cardHeight + 2*cardGap
	sheet := image.NewRGBA(image.Rect(0, 0, most*(cardWidth+cardGap)+cardGap, len(book)*rowHeight+cardGap))
	draw.Draw(sheet, sheet.Bounds(), image.NewUniform(look.Style.Background), image.Point{}, draw.Src)
	put := func(spec charts.Spec, x, y, w, h int) {
		picture, err := charts.Render(spec, charts.Size{W: w, H: h, Scale: 1}, look)
		if err != nil {
			t.Fatalf("%s: %v", spec.Head().ID, err)
		}
		draw.Draw(sheet, image.Rect(x, y, x+w, y+h), picture.Image, image.Point{}, draw.Src)
	}
	for row, page := range book {
		y := row*rowHeight + cardGap
		for i, spec := range page {
			put(spec, cardGap+i*(cardWidth+cardGap), y, cardWidth, cardHeight)
		}
	}
	return sheet
}

// chartsOf returns the charts of a report, page by page, and how they look in a language and a theme.
func chartsOf(t *testing.T, r *report.Report, l report.Language, theme string) (look charts.Look, book [][]charts.Spec) {
	t.Helper()
	look, err := (&call{options: options{lang: string(l), theme: theme}}).look(r)
	if err != nil {
		t.Fatal(err)
	}
	words, err := assets.LoadWords(string(l))
	if err != nil {
		t.Fatal(err)
	}
	for _, chapter := range r.Chapters {
		page, err := pages.Build(r, words, l, chapter.Number)
		if err != nil {
			t.Fatal(err)
		}
		book = append(book, page.Charts)
	}
	return look, book
}

func writeSheet(t *testing.T, path string, sheet image.Image) {
	t.Helper()
	err := files.WriteWhole(t.Context(), path, func(w io.Writer) error { return png.Encode(w, sheet) })
	if err != nil {
		t.Fatal(err)
	}
	info, err := os.Stat(path)
	if err != nil {
		t.Fatal(err)
	}
	fmt.Printf("%s: %v, %d KB\n", path, sheet.Bounds().Size(), info.Size()>>10)
}
