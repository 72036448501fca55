package export

import (
	"context"
	"errors"
	"image/png"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"yulan/app/chartview/charttest"
	"yulan/app/files"
	"yulan/app/files/filestest"
	"yulan/app/pages"
	"yulan/assets"
	"yulan/charts"
)

// exportSample returns three pictures and the format to write them in.
func exportSample(t *testing.T) ([]pages.Picture, Format) {
	t.Helper()
	fonts, err := charts.NewFonts(assets.FontRegular, assets.FontBold)
	if err != nil {
		t.Fatal(err)
	}
	return charttest.Page(t).Pictures(), Format{
		As: charts.PNG, paper: pages.PaperSize{W: 800, H: 450}, scale: 2, Look: charts.Look{Style: charts.Light(), Fonts: fonts},
	}
}

var sampleNames = []string{"3-1 装备快于电子.png", "3-2 装备快于电子.png", "3-3 装备快于电子.png"}

func TestWritePictures(t *testing.T) {
	pictures, f := exportSample(t)
	folder := t.TempDir()
	var told []string
	n, err := writePictures(context.Background(), folder, pictures, f, func(done int, next string) {
		told = append(told, next)
		if done != len(told)-1 {
			t.Errorf("told of %d before %s", done, next)
		}
	})
	if n != 3 || err != nil {
		t.Fatalf("wrote %d, %v", n, err)
	}
	if got := filestest.NamesIn(t, folder); !slices.Equal(got, sampleNames) || !slices.Equal(told, sampleNames) {
		t.Errorf("wrote %v, told of %v, want %v", got, told, sampleNames)
	}
	file, err := os.Open(filepath.Join(folder, sampleNames[0]))
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	pic, err := png.DecodeConfig(file)
	if err != nil || pic.Width != 1600 || pic.Height != 900 {
		t.Errorf("the picture is %d x %d, %v; want 1600 x 900", pic.Width, pic.Height, err)
	}
}

// What is called off leaves whole files and no parts of one.
func TestWritePicturesIsCalledOff(t *testing.T) {
	pictures, f := exportSample(t)
	for at := range len(pictures) {
		folder := t.TempDir()
		ctx, cancel := context.WithCancel(context.Background())
		n, err := writePictures(ctx, folder, pictures, f, func(done int, _ string) {
			if done == at {
				cancel()
			}
		})
		wrote := min(at+1, len(pictures)) // the one that was begun is finished
		if n != wrote || at < 2 && !files.IsCancelled(err) {
			t.Errorf("called off at %d: wrote %d, %v; want %d", at, n, err, wrote)
		}
		if got := filestest.NamesIn(t, folder); !slices.Equal(got, sampleNames[:wrote]) {
			t.Errorf("called off at %d: there is %v", at, got)
		}
	}
}

func TestWritePicturesSaysWhichFileFailed(t *testing.T) {
	pictures, f := exportSample(t)
	folder := t.TempDir()
	blocked := filepath.Join(folder, sampleNames[1])
	if err := os.MkdirAll(filepath.Join(blocked, "full"), 0o755); err != nil { // a folder in its place
		t.Fatal(err)
	}
	n, err := writePictures(context.Background(), folder, pictures, f, func(int, string) {})
	var failed files.Failure
	if n != 1 || !errors.As(err, &failed) || failed.Name != sampleNames[1] {
		t.Errorf("wrote %d, %v", n, err)
	}
	if got := filestest.NamesIn(t, folder); !slices.Equal(got, sampleNames[:2]) {
		t.Errorf("there is %v", got)
	}
}

func TestExisting(t *testing.T) {
	pictures, f := exportSample(t)
	folder := t.TempDir()
	for _, name := range []string{sampleNames[1], "other.png"} {
		if err := os.WriteFile(filepath.Join(folder, name), nil, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if got := existing(folder, pictures, f); !slices.Equal(got, sampleNames[1:2]) {
		t.Errorf("there already: %v", got)
	}
}
