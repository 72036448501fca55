package app

import (
	"context"
	"errors"
	"image/png"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"testing"

	"yulan/app/pages"
	"yulan/assets"
	"yulan/charts"
)

// exportSample returns three jobs and the format to write them in.
func exportSample(t *testing.T) ([]job, format) {
	t.Helper()
	fonts, err := charts.NewFonts(assets.FontRegular, assets.FontBold)
	if err != nil {
		t.Fatal(err)
	}
	return jobsOf(samplePage(t)), format{
		as: charts.PNG, paper: pages.PaperSize{W: 800, H: 450}, scale: 2, look: charts.Look{Style: charts.Light(), Fonts: fonts},
	}
}

// namesIn lists what is in a folder, hidden files too.
func namesIn(t *testing.T, folder string) []string {
	t.Helper()
	files, err := os.ReadDir(folder)
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, f := range files {
		names = append(names, f.Name())
	}
	return names
}

var sampleNames = []string{"3-1 装备快于电子.png", "3-2 装备快于电子.png", "3-3 装备快于电子.png"}

func TestWriteJobs(t *testing.T) {
	jobs, f := exportSample(t)
	folder := t.TempDir()
	var told []string
	n, err := writeJobs(context.Background(), folder, jobs, f, func(done int, next string) {
		told = append(told, next)
		if done != len(told)-1 {
			t.Errorf("told of %d before %s", done, next)
		}
	})
	if n != 3 || err != nil {
		t.Fatalf("wrote %d, %v", n, err)
	}
	if got := namesIn(t, folder); !slices.Equal(got, sampleNames) || !slices.Equal(told, sampleNames) {
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
func TestWriteJobsIsCalledOff(t *testing.T) {
	jobs, f := exportSample(t)
	for at := range len(jobs) {
		folder := t.TempDir()
		ctx, cancel := context.WithCancel(context.Background())
		n, err := writeJobs(ctx, folder, jobs, f, func(done int, _ string) {
			if done == at {
				cancel()
			}
		})
		wrote := min(at+1, len(jobs)) // the one that was begun is finished
		if n != wrote || at < 2 && !isCancelled(err) {
			t.Errorf("called off at %d: wrote %d, %v; want %d", at, n, err, wrote)
		}
		if got := namesIn(t, folder); !slices.Equal(got, sampleNames[:wrote]) {
			t.Errorf("called off at %d: there is %v", at, got)
		}
	}
}

func TestWriteJobsSaysWhichFileFailed(t *testing.T) {
	jobs, f := exportSample(t)
	folder := t.TempDir()
	blocked := filepath.Join(folder, sampleNames[1])
	if err := os.MkdirAll(filepath.Join(blocked, "full"), 0o755); err != nil { // a folder in its place
		t.Fatal(err)
	}
	n, err := writeJobs(context.Background(), folder, jobs, f, func(int, string) {})
	var failed jobError
	if n != 1 || !errors.As(err, &failed) || failed.name != sampleNames[1] {
		t.Errorf("wrote %d, %v", n, err)
	}
	if got := namesIn(t, folder); !slices.Equal(got, sampleNames[:2]) {
		t.Errorf("there is %v", got)
	}
}

func TestExisting(t *testing.T) {
	jobs, f := exportSample(t)
	folder := makeTree(t, sampleNames[1], "other.png")
	if got := existing(folder, jobs, f); !slices.Equal(got, sampleNames[1:2]) {
		t.Errorf("there already: %v", got)
	}
}

// A reader's own chart of many rows is as high as it takes; a chart of the report is not.
func TestTallJobs(t *testing.T) {
	jobs, f := exportSample(t)
	rows := make([]charts.Row, charts.MaxRows)
	for i := range rows {
		rows[i] = charts.Row{Key: strconv.Itoa(i), Label: "第" + strconv.Itoa(i) + "项", Value: 1, Text: "1"}
	}
	spec, err := charts.NewBars(charts.Head{}, rows, charts.BarOptions{})
	if err != nil {
		t.Fatal(err)
	}
	usual := f.sizeOf(jobs[0])
	many, few := job{spec: spec, tall: true}, job{spec: jobs[0].spec, tall: true}
	if got := f.sizeOf(many); got.H < charts.MaxRows*20 || got.W != usual.W {
		t.Errorf("%d rows make a picture of %v", charts.MaxRows, got)
	}
	if _, _, err := f.sizeOf(many).Pixels(); err != nil {
		t.Error(err)
	}
	if got := f.sizeOf(few); got != usual {
		t.Errorf("two rows make a picture of %v, want %v", got, usual)
	}
}
