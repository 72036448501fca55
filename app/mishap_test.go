package app

import (
	"errors"
	"os"
	"strings"
	"testing"
	"time"

	"yulan/app/crashlog"
	"yulan/app/kit"
	"yulan/app/kit/kittest"
)

// What panics in work, in a result on the UI goroutine, or in an alarm is met once, and the
// program goes on.
func TestGuardedThreadsMeetPanics(t *testing.T) {
	c, results := &kittest.Clock{}, []func(){}
	var met []kit.Mishap
	g := kit.Threads{Worker: kittest.AtOnce, UI: func(f func()) { results = append(results, f) }, After: c.After}.
		Guarded(func(m kit.Mishap) { met = append(met, m) })
	broken := func() { panic("broken") }
	lost := 0
	cases := []struct {
		name string
		do   func()
	}{
		{"work", func() { g.Worker(broken) }},
		{"a result", func() { g.UI(broken) }},
		{"an alarm", func() { g.After(time.Second, broken) }},
		{"work with a result", func() { g.InBackground(func() func() { panic("broken") }, func() { lost++ }) }},
		{"the result of work", func() { g.InBackground(func() func() { return broken }, func() { lost++ }) }},
	}
	for _, k := range cases {
		t.Run(k.name, func(t *testing.T) {
			met, lost = nil, 0
			k.do()
			c.Strike()
			for _, f := range results {
				f()
			}
			results = nil
			if len(met) != 1 || met[0].Cause != "broken" || !strings.Contains(string(met[0].Stack), "mishap_test.go") {
				t.Errorf("met %v, want one", met)
			}
			if want := 0; k.name == "work with a result" && lost != 1 || k.name != "work with a result" && lost != want {
				t.Errorf("what work that is lost leaves was done %d times", lost)
			}
		})
	}
}

// What is wanted later fails where it panicked, and the one that waits is not kept waiting.
func TestWorkAheadFailsByItsPanic(t *testing.T) {
	g := kit.Threads{Worker: kittest.AtOnce, UI: kittest.AtOnce}
	err := g.Ahead(func() error { panic("broken") })()
	var m kit.Mishap
	if !errors.As(err, &m) {
		t.Errorf("it fails with %v, want its panic", err)
	}
}

// The reader is told, and the window works on.
func TestWindowGoesOnAfterAMishap(t *testing.T) {
	w, _ := newTestWindow(t)
	w.met = func(m kit.Mishap) { w.onMishap(m, w.host, kittest.AtOnce) }
	w.Worker(func() { panic("broken") })
	if got, want := w.foot.Status.Notice, w.words.T("mishap.met"); got != want {
		t.Errorf("it says %q, want %q", got, want)
	}
	w.state.setTab(2)
	if pageOf(w) == nil || pageOf(w).Page.Chapter != w.state.report.Chapters[2].Number {
		t.Error("the window does not turn its page any more")
	}
}

// What is met is written down, and the reader told where; of a crash the next start tells.
func TestWindowSaysWhereTheLogIs(t *testing.T) {
	w, _ := newTestWindow(t)
	w.met = func(m kit.Mishap) { w.onMishap(m, w.host, kittest.AtOnce) }
	var crashed []string
	w.log, crashed = crashlog.Start(t.TempDir(), "Yulan 1")
	defer w.log.End()
	notifyStart(w.host, "", crashed)
	if w.foot.Status.Notice != "" {
		t.Errorf("without a crash it says %q", w.foot.Status.Notice)
	}
	notifyStart(w.host, "", []string{"/logs/crash-2.log", "/logs/crash-1.log"})
	if want := w.words.T("start.crashed", "path", "/logs/crash-2.log"); w.foot.Status.Notice != want {
		t.Errorf("it says %q, want %q", w.foot.Status.Notice, want)
	}
	w.UI(func() { panic("broken") })
	path, ok := strings.CutPrefix(w.foot.Status.Notice, w.words.T("mishap.noted", "path", "/")[:len("刚才有一步出错，没有完成，已记入 ")])
	path, _, _ = strings.Cut(path, "；")
	text, err := os.ReadFile(path)
	if !ok || err != nil || !strings.Contains(string(text), "broken") {
		t.Errorf("it says %q; there stands %q (%v)", w.foot.Status.Notice, text, err)
	}
}

// Fyne panics over a result that comes when its window has gone.
func TestNothingComesHomeToAClosedWindow(t *testing.T) {
	w, c := newTestWindow(t)
	var waiting []func()
	w.Worker = func(f func()) { waiting = append(waiting, f) }
	arrived := 0
	w.InBackground(func() func() { return func() { arrived++ } })
	w.After(0, func() { w.UI(func() { arrived++ }) })
	w.close()
	for _, f := range waiting {
		f()
	}
	c.Strike()
	if arrived != 0 {
		t.Errorf("%d results came after the window was closed", arrived)
	}
}
