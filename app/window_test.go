package app

import (
	"slices"
	"strconv"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"
	"fyne.io/fyne/v2/theme"

	"yulan/app/kit"
	"yulan/app/screens"
	"yulan/charts"
	"yulan/report"
)

// Every page of the report is shown in every language.
func TestWindowShowsEveryPage(t *testing.T) {
	w, _ := newTestWindow(t)
	for _, l := range report.Languages {
		w.state.setLanguage(l)
		for i, c := range w.state.report.Chapters {
			w.state.setTab(i)
			if pageOf(w) == nil || pageOf(w).Page.Chapter != c.Number {
				t.Fatalf("%s: tab %d does not show chapter %d", l, i, c.Number)
			}
			if got, want := len(pageOf(w).Cards.Cards), len(c.Charts); got != want {
				t.Errorf("%s: chapter %d has %d cards, want %d", l, c.Number, got, want)
			}
		}
	}
}

// A window that fills the screen is not the size to open the next one in.
func TestFullScreenIsNoSizeToKeep(t *testing.T) {
	w, _ := newTestWindow(t)
	w.win.Resize(fyne.NewSize(900, 700))
	w.keepSize()
	w.win.SetFullScreen(true)
	w.win.Resize(fyne.NewSize(1920, 1080))
	w.keepSize()
	if got := w.state.kept.String(preferenceSize); got != "900x700" {
		t.Errorf("the next window is %s", got)
	}
}

func TestWindowSaysHowMuchItHolds(t *testing.T) {
	w, _ := newTestWindow(t)
	if !strings.Contains(w.foot.Status.Left, "29 节") || !strings.Contains(w.foot.Status.Left, "8 章") {
		t.Errorf("it says %q", w.foot.Status.Left)
	}
}

// Another language changes everything at once.
func TestWindowChangesItsLanguage(t *testing.T) {
	w, _ := newTestWindow(t)
	before := test.RenderToMarkup(w.win.Canvas())
	w.state.setLanguage(report.English)
	after := test.RenderToMarkup(w.win.Canvas())
	if before == after || !strings.Contains(w.win.Title(), w.state.report.Source.Name.In(report.English)) || w.tabs.Names[0] != "Overview" {
		t.Error("the window is still in Chinese")
	}
	for _, r := range after {
		if r >= 0x4E00 && r <= 0x9FFF {
			t.Errorf("there is still %q on the screen", r)
			break
		}
	}
	w.state.setLanguage(report.Chinese)
	if test.RenderToMarkup(w.win.Canvas()) != before {
		t.Error("the way back ends elsewhere")
	}
}

func TestWindowChangesItsTheme(t *testing.T) {
	w, _ := newTestWindow(t)
	w.state.setTheme(kit.ThemeDark)
	if style, shown := w.pictureTheme(); shown != kit.ThemeDark || style.Card != charts.Dark().Card {
		t.Error("pictures are not dark")
	}
	if got := theme.Color(kit.ColorCard); got != theme.Color(theme.ColorNameBackground) || got == nil {
		t.Errorf("a card is %v", got)
	}
	if w.theme.Shown(theme.VariantLight) != kit.ThemeDark {
		t.Error("the chosen theme gives way to the system's")
	}
}

// Until the system has said light or dark it is guessed, and then remembered.
func TestWindowLearnsTheSystemsTheme(t *testing.T) {
	w, _ := newTestWindow(t)
	w.theme.Guess = kit.Guess{Needed: true, Variant: theme.VariantLight}
	w.state.setTheme(kit.ThemeLight)
	w.state.setTheme(kit.ThemeSystem)
	if !w.theme.Guess.Needed {
		t.Error("the reader's choice is taken for the system's word")
	}
	w.app.Settings().SetTheme(w.theme) // the system speaks through the same channel
	if w.theme.Guess.Needed {
		t.Error("the system has spoken and is still guessed at")
	}
}

// A page comes back as far down as it was left.
func TestWindowRemembersWhereItWas(t *testing.T) {
	w, _ := newTestWindow(t)
	pageOf(w).Right.ScrollTo(200)
	w.state.setTab(3)
	if got := pageOf(w).Offsets()[1]; got != 0 {
		t.Errorf("another page begins at %v", got)
	}
	w.state.setTab(0)
	if got := pageOf(w).Offsets()[1]; got != 200 {
		t.Errorf("the page is back at %v, want 200", got)
	}
}

// Keys that nothing has the focus for scroll the charts; on the table they do nothing.
func TestWindowTakesKeys(t *testing.T) {
	w, _ := newTestWindow(t)
	w.onKey(fyne.KeyDown)
	if got := pageOf(w).Offsets()[1]; got != kit.LineStep {
		t.Errorf("the charts are at %v, want %v", got, kit.LineStep)
	}
	w.state.setTab(len(w.state.report.Chapters))
	w.onKey(fyne.KeyDown)
}

func TestWindowKeepsItsSize(t *testing.T) {
	w, _ := newTestWindow(t)
	w.win.Resize(fyne.NewSize(900, 650))
	w.win.Close()
	if got := w.state.windowSize(usualWindow, screens.Room{}); got != fyne.NewSize(900, 650) {
		t.Errorf("it remembers %v", got)
	}
}

// The window fits small screens, and nothing asks for more.
func TestWindowFitsSmallScreens(t *testing.T) {
	w, _ := newTestWindow(t)
	for _, l := range report.Languages {
		w.state.setLanguage(l)
		for tab := range w.state.routes {
			w.state.setTab(tab)
			if got := w.win.Canvas().Content().MinSize(); got != smallestWindow {
				t.Errorf("%s: tab %d asks for %v", l, tab, got)
			}
		}
	}
}

// menuTexts lists the labels of a menu, its submenus' after a dot each.
func menuTexts(m *fyne.Menu, prefix string) []string {
	var texts []string
	for _, i := range m.Items {
		if i.IsSeparator {
			continue
		}
		text := prefix + i.Label
		if i.Checked {
			text += "*"
		}
		texts = append(texts, text)
		if i.ChildMenu != nil {
			texts = append(texts, menuTexts(i.ChildMenu, prefix+"·")...)
		}
	}
	return texts
}

func TestMenu(t *testing.T) {
	w, _ := newTestWindow(t)
	w.state.setTab(1)
	w.state.setTheme(kit.ThemeLight)
	menus := w.win.MainMenu().Items
	want := [][]string{
		{"打开…", "用剪贴板的文字新建报告", "关闭原文", "导出图表…", "导出本页全部图表…", "导出全部图表…", "设置…", "退出"},
		{
			"总览", "科技创新*", "区域与城乡", "现代产业", "扩大内需", "改革开放", "绿色发展", "民生福祉", "全部指标", "对比", "下一页", "上一页", "切换报告", "查找…", "正文与图同步滚动*", "宽窗口中并排显示全部指标*", "报告原文", "在原文中显示",
			"语言（Language）", "·中文*", "·English", "外观", "·跟随系统", "·浅色*", "·深色", "·高对比度", "文字大小（100%）", "·增大", "·减小", "·100%*", "全屏",
		},
		{"导出图表…", "导出本页全部图表…", "导出全部图表…", "复制图表", "复制数据", "放大", "翻到表格或图", "逐幅放映", "对比本图各项", "加入对比", "复制数值", "复制引文", "在表中查看", "全部详情", "对比图中的选中项", "·上移", "·下移", "·突出", "·移除", "·恢复刚才移除的", "核对与更正…", "确认：我读过原句", "补一项数据…", "撤销上一次更正"},
		{"帮助", "关于数据来源", "名词解释", "报告数据核算", "键盘操作", "许可", "关于渝览"},
	}
	for i, m := range menus {
		if got := menuTexts(m, ""); !slices.Equal(got, want[i]) {
			t.Errorf("%s has %v\nwant %v", m.Label, got, want[i])
		}
	}
}

// No two items but those that do the same have the same keys.
func TestMenuKeysAreDistinct(t *testing.T) {
	w, _ := newTestWindow(t)
	labels := map[string]string{}
	for _, m := range w.win.MainMenu().Items {
		for _, i := range m.Items {
			if i.Shortcut == nil {
				continue
			}
			name := i.Shortcut.ShortcutName()
			if other, taken := labels[name]; taken && other != i.Label {
				t.Errorf("%s means both %s and %s", name, other, i.Label)
			}
			labels[name] = i.Label
		}
	}
	if len(labels) != 10+2+1+1+2+3+1+1+1+2+3+3+1 { // to enlarge, to turn over, a slide-show; tabs, next and previous, another report, find, two exports, three of the text, quit, the citation, comparing, correcting, settings, help, the full screen; undoing
		t.Errorf("%d keys are taken: %v", len(labels), labels)
	}
}

// Every item of the menu does something, and none of it fails.
func TestMenuItemsAct(t *testing.T) {
	w, _ := newTestWindow(t)
	var act func(m *fyne.Menu)
	act = func(m *fyne.Menu) {
		for _, i := range m.Items {
			switch {
			case i.IsSeparator || i.IsQuit:
			case i.ChildMenu != nil:
				act(i.ChildMenu)
			default:
				i.Action()
				for _, o := range w.win.Canvas().Overlays().List() {
					w.win.Canvas().Overlays().Remove(o)
				}
			}
		}
	}
	for _, m := range w.win.MainMenu().Items {
		act(m)
	}
	if w.state.language != report.English || w.state.mode != kit.ThemeContrast || w.state.tab() != 9 {
		t.Errorf("after every item in turn the state is %+v", w.state)
	}
}

// The dialogs of the help menu say what they must, fit the window, and close by Escape.
func TestHelp(t *testing.T) {
	r := newReader(t)
	for _, l := range report.Languages {
		r.w.state.setLanguage(l)
		for _, c := range []struct {
			open func()
			says []string
		}{
			{r.w.help.Source, []string{"15", strconv.Itoa(len(r.w.state.report.Figures))}},
			{r.w.help.Program, []string{"Dashboard Sans SC", "MIT"}},
			{r.w.help.Licences, []string{"fyne.io/fyne", "BSD-3-Clause", "SIL OPEN FONT LICENSE"}},
		} {
			c.open()
			r.hasDialogs(1)
			markup := test.RenderToMarkup(r.w.win.Canvas())
			for _, says := range c.says {
				if !strings.Contains(markup, says) {
					t.Errorf("%s: there is nothing of %q", l, says)
				}
			}
			r.press(fyne.KeyEnd, fyne.KeyEscape)
			r.hasDialogs(0)
		}
	}
}
