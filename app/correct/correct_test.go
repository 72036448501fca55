package correct

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"yulan/app/kit"
	"yulan/app/kit/hosttest"
	"yulan/app/pages"
	"yulan/app/reports"
	"yulan/assets"
	"yulan/report"
)

const madeUp = "云溪县2026年政府工作报告\n\n一、2025年工作回顾\n地区生产总值增长5.3%，粮食产量12万吨，居第3。\n二、2026年工作安排\n努力工作。\n"

// bench is a room with the report that the window would show.
type bench struct {
	room   *Room
	host   *hosttest.Host
	open   *report.Report
	folder string
	figure string
	said   string // the last that it reported
	back   func() // and what it offered
}

// newBench returns a room for the made-up report, which was opened from a file and is in no
// folder yet.
func newBench(t *testing.T) *bench {
	t.Helper()
	hosttest.NewApp(t)
	read, err := reports.Read(context.Background(), madeUp, nil)
	if err != nil {
		t.Fatal(err)
	}
	of, err := reports.Load(read)
	if err != nil {
		t.Fatal(err)
	}
	b := &bench{host: hosttest.New(t, report.Chinese), open: of}
	b.host.On.(interface{ Resize(fyne.Size) }).Resize(fyne.NewSize(900, 700))
	home := filepath.Join(t.TempDir(), "reports")
	b.room = New(Deps{
		Host: b.host, Open: context.Background(), Home: func() string { return home },
		Reading: func() pages.Reading {
			return pages.Reading{Report: b.open, In: pages.Speech{Language: report.Chinese, Words: b.host.In}}
		},
		Figure: func() string { return b.figure }, Folder: func() string { return b.folder },
		Show:  func(r *report.Report, folder, figure string) { b.open, b.folder, b.figure = r, folder, figure },
		Offer: func(said, _ string, act func()) { b.said, b.back = said, act },
	})
	b.figure = of.Figures[1].ID
	return b
}

// now returns the figure that is printed so, as the report has it now.
func (b *bench) now(t *testing.T, printed string) report.Figure {
	t.Helper()
	for _, f := range b.open.Figures {
		if f.Printed == printed {
			return f
		}
	}
	t.Fatalf("there is no figure %s", printed)
	return report.Figure{}
}

// press presses a button of the dialog by its word.
func (b *bench) press(t *testing.T, key string) {
	t.Helper()
	for _, button := range kit.TopDialog(b.host).Buttons {
		if button.Text == b.host.In.T(key) {
			button.OnTapped()
			return
		}
	}
	t.Fatalf("there is no button %q", key)
}

func TestConfirm(t *testing.T) {
	b := newBench(t)
	b.room.Confirm()
	f := b.now(t, "12")
	if f.State != report.Confirmed || b.figure != f.ID || b.folder == "" {
		t.Errorf("it is %s, selected is %q, the folder %q", f.State, b.figure, b.folder)
	}
}

// TestWindowsKeepEachOthersCorrections wants what two windows correct in one folder kept, whichever of
// them was opened first, and taken back by the one that made it alone.
func TestWindowsKeepEachOthersCorrections(t *testing.T) {
	one := newBench(t)
	one.room.Confirm()
	other := newBench(t)
	other.folder, other.figure = one.folder, other.open.Figures[0].ID // as it was before the first correction
	other.room.Confirm()
	states := func(b *bench) string { return string(b.now(t, "5.3").State + " " + b.now(t, "12").State) }
	if got := states(other); got != "confirmed confirmed" {
		t.Errorf("both confirmed, the figures are %s", got)
	}
	one.room.Undo()
	if got := states(one); got != "confirmed read" {
		t.Errorf("the first taken back, the figures are %s", got)
	}
	one.room.Undo()
	if got := states(one); got != "confirmed confirmed" {
		t.Errorf("the first made again, the figures are %s", got)
	}
}

// TestFolderThatVanishesIsMadeAgain wants the corrections of a report whose folder has gone meanwhile
// kept with the next one.
func TestFolderThatVanishesIsMadeAgain(t *testing.T) {
	b := newBench(t)
	b.room.Confirm()
	if err := os.RemoveAll(b.folder); err != nil {
		t.Fatal(err)
	}
	b.figure = b.open.Figures[0].ID
	b.room.Confirm()
	if got := b.now(t, "5.3").State + " " + b.now(t, "12").State; got != "confirmed confirmed" || kit.HasDialog(b.host) {
		t.Errorf("the figures are %s", got)
	}
}

// A target that was taken for a result becomes one, and is an amendment even where nothing else is wrong.
func TestDialogCorrectsWhetherItIsATarget(t *testing.T) {
	b := newBench(t)
	a := b.room.ask(b.now(t, "12"), report.Amend)
	if a.aim != report.Result || a.Scope.PlaceHolder == "" {
		t.Errorf("it is asked as a %q of %q", a.aim, a.Scope.PlaceHolder)
	}
	a.aim = report.Target
	b.press(t, "correct.save")
	if f := b.now(t, "12"); f.Aim != report.Target || f.State != report.Corrected {
		t.Errorf("it is a %s, %s", f.Aim, f.State)
	}
}

func TestDialogCorrects(t *testing.T) {
	b := newBench(t)
	a := b.room.ask(b.now(t, "12"), report.Amend)
	a.Name.SetText("稻谷产量")
	a.Unit.SetText("万担")
	a.Period.SetText("2025-end")
	a.Scope.SetText("东乡")
	a.measure = report.Cumulative
	b.press(t, "correct.save")
	f := b.now(t, "12")
	got := []string{f.Name.In(report.Chinese), f.Name.In(report.English), f.Unit.Printed, f.Period, f.Scope.In(report.Chinese), string(f.Measure), string(f.State)}
	if want := "稻谷产量 稻谷产量 万担 2025-end 东乡 cumulative corrected"; strings.Join(got, " ") != want {
		t.Errorf("it is %q, want %q", strings.Join(got, " "), want)
	}
	b.room.Selected()
	b.press(t, "correct.undo")
	if f := b.now(t, "12"); f.State != report.Read || f.Unit.Printed != "万吨" {
		t.Errorf("undone it is %s%s, %s", f.Printed, f.Unit.Printed, f.State)
	}
}

// TestEachChangeCanBeUndone wants what was done said, and taken back and made again by the button
// that is offered: a number that was dropped is nowhere on the page to be chosen.
func TestEachChangeCanBeUndone(t *testing.T) {
	for _, c := range []struct {
		name, said string
		do         func(t *testing.T, b *bench)
	}{
		{"confirm", "已确认12万吨：您读过原句。", func(_ *testing.T, b *bench) { b.room.Confirm() }},
		{"drop", "12万吨已不算数据。", func(t *testing.T, b *bench) {
			b.room.Selected()
			b.press(t, "correct.drop")
		}},
		{"amend", "已更正12万吨。", func(t *testing.T, b *bench) {
			b.room.ask(b.now(t, "12"), report.Amend).Name.SetText("稻谷产量")
			b.press(t, "correct.save")
		}},
	} {
		t.Run(c.name, func(t *testing.T) {
			b := newBench(t)
			if b.room.Undo() {
				t.Error("something was undone before anything was done")
			}
			c.do(t, b)
			done := report.FixesFile(b.open.Fixes)
			if len(b.open.Fixes) != 1 || b.said != c.said {
				t.Errorf("there are %d corrections, it says %q", len(b.open.Fixes), b.said)
			}
			b.back()
			if f := b.now(t, "12"); len(b.open.Fixes) != 0 || f.State != report.Read || b.figure != f.ID {
				t.Errorf("undone there are %d corrections, selected is %q", len(b.open.Fixes), b.figure)
			}
			b.back()
			if !bytes.Equal(report.FixesFile(b.open.Fixes), done) {
				t.Errorf("redone the corrections are %q", report.FixesFile(b.open.Fixes))
			}
			if !b.room.Undo() || len(b.open.Fixes) != 0 { // as the key does
				t.Error("it is not undone once more")
			}
		})
	}
}

func TestSaveWithoutAChangeConfirms(t *testing.T) {
	b := newBench(t)
	b.room.Selected()
	b.press(t, "correct.save")
	if f := b.now(t, "12"); f.State != report.Confirmed {
		t.Errorf("it is %s", f.State)
	}
}

func TestNoPeriodIsNotTaken(t *testing.T) {
	b := newBench(t)
	a := b.room.ask(b.now(t, "12"), report.Amend)
	a.Period.SetText("去年")
	b.press(t, "correct.save")
	if !kit.HasDialog(b.host) || len(b.open.Fixes) > 0 || !strings.Contains(a.hint.Pieces[0].Text, "去年") {
		t.Error("a period that is none was taken")
	}
}

func TestDropAndAdd(t *testing.T) {
	b := newBench(t)
	b.room.Selected()
	b.press(t, "correct.drop")
	if n := len(b.open.Figures); n != 2 {
		t.Fatalf("there are %d figures", n)
	}
	b.room.Add(1)
	b.press(t, "correct.next") // the first number of the chapter, 2025 in its heading, or what was dropped
	b.press(t, "correct.add")
	if f := b.now(t, "12"); f.Unit.Printed != "万吨" || f.Name.In(report.Chinese) != "粮食产量" {
		t.Errorf("what was dropped comes back as %q, %s%s", f.Name.In(report.Chinese), f.Printed, f.Unit.Printed)
	}
	if n := len(b.open.Figures); n != 3 {
		t.Errorf("there are %d figures", n)
	}
}

// TestEvidenceIsMarked wants the number on a chip and what names it bold.
func TestEvidenceIsMarked(t *testing.T) {
	b := newBench(t)
	var got []string
	for _, p := range b.room.sentence(b.now(t, "12"), report.Amend).Text.Pieces {
		switch {
		case p.Figure != "":
			got = append(got, "["+p.Text+"]")
		case p.Bold:
			got = append(got, "*"+p.Text+"*")
		default:
			got = append(got, p.Text)
		}
	}
	want := "地区生产总值增长5.3%，*粮食产量*[12万吨]，居第3。　（名称来自：数前的短语）"
	if s := strings.Join(got, ""); s != want {
		t.Errorf("it says %q, want %q", s, want)
	}
}

// TestProvenIsNotCorrected wants the report that people have proven left alone.
func TestProvenIsNotCorrected(t *testing.T) {
	b := newBench(t)
	carried, err := pages.Load(assets.Report())
	if err != nil {
		t.Fatal(err)
	}
	b.open, b.figure = carried, carried.Figures[0].ID
	b.room.Selected()
	b.room.Confirm()
	if kit.HasDialog(b.host) || b.folder != "" || len(b.host.Notices) != 1 {
		t.Errorf("something was done; it says %q", b.host.Notices)
	}
}

// TestReportOfAFileGetsItsFolder wants a report that was opened from a file kept as a folder with
// the first thing that is said of it.
func TestReportOfAFileGetsItsFolder(t *testing.T) {
	b := newBench(t)
	file := filepath.Join(t.TempDir(), "a.txt")
	if err := os.WriteFile(file, []byte(madeUp), 0o600); err != nil {
		t.Fatal(err)
	}
	b.folder = file
	b.room.Confirm()
	if f := b.now(t, "12"); f.State != report.Confirmed || b.folder == file {
		t.Errorf("it is %s, of %q", f.State, b.folder)
	}
}
