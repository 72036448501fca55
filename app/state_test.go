package app

import (
	"slices"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"yulan/app/kit"
	"yulan/app/screens"
	"yulan/report"
)

func TestStateBeginsWithTheSystem(t *testing.T) {
	kept := test.NewTempApp(t).Preferences()
	s := newStateOf(kept, report.English)
	if s.language != report.English || s.mode != kit.ThemeSystem || s.tab() != 0 || s.folder() != "" {
		t.Errorf("a new state is %+v", s)
	}
}

func TestStateOutlivesTheWindow(t *testing.T) {
	kept := test.NewTempApp(t).Preferences()
	s := newStateOf(kept, report.English)
	s.setLanguage(report.Chinese)
	s.setTheme(kit.ThemeDark)
	s.setFolder("/somewhere")
	s.setWindowSize(fyne.NewSize(900, 700))
	s.setSystemDark(true)

	again := newStateOf(kept, report.English)
	if again.language != report.Chinese || again.mode != kit.ThemeDark || again.folder() != "/somewhere" || !again.systemDark() {
		t.Errorf("the state came back as %+v", again)
	}
	if got := again.windowSize(usualWindow, screens.Room{}); got != fyne.NewSize(900, 700) {
		t.Errorf("the window's size came back as %v", got)
	}
}

// What is kept may have been written by another version, or by hand.
func TestStateRefusesWhatItDoesNotKnow(t *testing.T) {
	kept := test.NewTempApp(t).Preferences()
	kept.SetString(preferenceLanguage, "fr")
	kept.SetString(preferenceTheme, "pink")
	for _, size := range []string{"", "x", "800", "800x", "-5x700", "3x700", "NaNx700", "700xNaN", "Infx700", "1e9x700"} {
		kept.SetString(preferenceSize, size)
		s := newStateOf(kept, report.English)
		if s.language != report.English || s.mode != kit.ThemeSystem {
			t.Fatalf("a broken state is %+v", s)
		}
		if got := s.windowSize(usualWindow, screens.Room{}); got != usualWindow {
			t.Errorf("%q gives a window of %v", size, got)
		}
	}
}

func TestStateTellsOfEveryChangeOnce(t *testing.T) {
	s := newStateOf(test.NewTempApp(t).Preferences(), report.English)
	var got []change
	s.observe(func(c change) { got = append(got, c) })
	s.setLanguage(report.English) // no change
	s.setLanguage(report.Chinese)
	s.setTheme(kit.ThemeSystem) // no change
	s.setTheme(kit.ThemeLight)
	s.setTab(0) // no change
	s.setTab(3)
	s.setTab(10) // no such tab
	s.setTab(-1) // no such tab
	s.setChart("pillars")
	s.setChart("pillars") // no change
	s.setFigure("")       // no change
	s.setFigure("gdp.level")
	s.setFigure("gdp.level") // no change
	s.setFigure("")
	want := []change{languageChanged, themeChanged, tabChanged, chartChanged, figureChanged, figureChanged}
	if !slices.Equal(got, want) {
		t.Errorf("told of %v, want %v", got, want)
	}
}

func TestMoveTabGoesRoundTheEnd(t *testing.T) {
	s := newStateOf(test.NewTempApp(t).Preferences(), report.English)
	for _, c := range []struct{ by, want int }{{-1, 9}, {1, 0}, {1, 1}, {-2, 9}} {
		if s.moveTab(c.by); s.tab() != c.want {
			t.Errorf("moved by %d to %d, want %d", c.by, s.tab(), c.want)
		}
	}
}

func TestTurningThePageForgetsTheChart(t *testing.T) {
	s := newStateOf(test.NewTempApp(t).Preferences(), report.English)
	s.setChart("pillars")
	s.setTab(1)
	if s.chart != "" {
		t.Errorf("the chart is still %q", s.chart)
	}
}

// A chart that is shown over its page stays there only as long as the page.
func TestAnotherTabLeavesTheEnlargedChart(t *testing.T) {
	w, _ := newTestWindow(t)
	chart := pageOf(w).Page.Charts[0].Head().ID
	w.state.setEnlarged(chart)
	if largeOf(w) == nil {
		t.Fatal("it is not enlarged")
	}
	w.state.setTab(1)
	if w.state.route.Chart != "" || largeOf(w) != nil {
		t.Errorf("on the next page %q is still enlarged", w.state.route.Chart)
	}
	w.state.setTab(0)
	if w.state.route.Chart != "" || largeOf(w) != nil {
		t.Errorf("back on its page %q is enlarged again", w.state.route.Chart)
	}
}

// A window is no larger than the screens: what lies beyond them takes memory, and shows
// nothing. The screen that it was closed on may have gone.
func TestWindowSizeIsWithinTheScreens(t *testing.T) {
	cases := []struct {
		name, kept string
		room       screens.Room
		want       fyne.Size
	}{
		{"of one screen", "900x700", screens.Room{Width: 1920, Height: 1080}, fyne.NewSize(900, 700)},
		{"of a screen that has gone", "2560x1440", screens.Room{Width: 1920, Height: 1080}, fyne.NewSize(1920, 1080)},
		{"too wide alone", "6000x700", screens.Room{Width: 1920, Height: 1080}, fyne.NewSize(1920, 700)},
		{"over two screens", "3800x1000", screens.Room{Width: 3840, Height: 1080}, fyne.NewSize(3800, 1000)},
		{"without end", "16384x16384", screens.Room{Width: 1920, Height: 1080}, fyne.NewSize(1920, 1080)},
		{"without end on unknown screens", "16384x16384", screens.Room{}, largestWindow},
		{"absurd", "900000x700", screens.Room{Width: 1920, Height: 1080}, usualWindow},
		{"on a small screen", "", screens.Room{Width: 1024, Height: 600}, fyne.NewSize(1024, 600)},
		{"on next to no screen", "900x700", screens.Room{Width: 100, Height: 100}, smallestWindow},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			kept := test.NewTempApp(t).Preferences()
			kept.SetString(preferenceSize, c.kept)
			got := newStateOf(kept, report.English).windowSize(usualWindow, c.room)
			if got != c.want {
				t.Errorf("%q opens at %v, want %v", c.kept, got, c.want)
			}
		})
	}
}
