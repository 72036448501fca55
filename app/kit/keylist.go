package kit

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
)

// This is the one list of keys, which menu, widgets and help read. It leaves out what every
// list, tab strip or dialog does with cursor keys, Enter and Escape, as in any toolkit.

// The commands of the menu and the window.
const (
	CommandHelp        Command = "help"
	CommandSlides      Command = "slides"
	CommandFullScreen  Command = "full-screen"
	CommandOpen        Command = "open"
	CommandSwitch      Command = "switch"
	CommandFind        Command = "find"
	CommandPreferences Command = "preferences"
	CommandLarger      Command = "larger"
	CommandQuit        Command = "quit"
	CommandText        Command = "text"
	CommandShowInText  Command = "show-in-text"
	CommandExport      Command = "export"
	CommandExportPage  Command = "export-page"
	CommandCompare     Command = "compare"
	CommandCopy        Command = "copy"
	CommandCite        Command = "cite"
	CommandCorrect     Command = "correct"
	CommandConfirm     Command = "confirm"
)

// The commands of pages, charts and texts.
const (
	CommandFocus     Command = "focus"
	CommandTurnPage  Command = "turn-page"
	CommandPage      Command = "page"
	CommandEscape    Command = "escape"
	CommandScroll    Command = "scroll"
	CommandScreen    Command = "scroll-screen"
	CommandEnds      Command = "scroll-ends"
	CommandWalk      Command = "walk"
	CommandEnlarge   Command = "enlarge"
	CommandTurn      Command = "turn"
	CommandMenu      Command = "menu"
	CommandNumber    Command = "number"
	CommandNextChart Command = "next-chart"
	CommandShrink    Command = "shrink"
	CommandSlide     Command = "slide"
	CommandSlideEnds Command = "slide-ends"
	CommandEndSlides Command = "end-slides"
)

// The commands of search, tables and comparisons.
const (
	CommandHit       Command = "hit"
	CommandHits      Command = "hits"
	CommandGoToHit   Command = "go-to-hit"
	CommandEndFind   Command = "end-find"
	CommandLeaveFind Command = "leave-find"
	CommandColumn    Command = "column"
	CommandSort      Command = "sort"
	CommandChoices   Command = "choices"
	CommandToRows    Command = "to-rows"
	CommandClear     Command = "clear"
	CommandSelect    Command = "select"
	CommandSelectEnd Command = "select-end"
	CommandMove      Command = "move"
	CommandHighlight Command = "highlight"
	CommandRemove    Command = "remove"
	CommandSetTitle  Command = "set-title"
	CommandTakeBack  Command = "take-back"
)

// WindowKeys mean the same wherever the focus is. All except the bare ones are shortcuts of the
// menu or the canvas; a widget passes bare ones on to the window with ForWindow.
var WindowKeys = KeyMap{"window", []Binding{
	{Command: CommandHelp, Strokes: bare(fyne.KeyF1)},
	{Command: CommandFind, Strokes: usual(fyne.KeyF)},
	{Command: CommandOpen, Strokes: usual(fyne.KeyO)},
	{Command: CommandSwitch, Strokes: shifted(fyne.KeyO)},
	{Command: CommandCopy, Strokes: usual(fyne.KeyC)},
	{Command: CommandCite, Strokes: shifted(fyne.KeyC)},
	{Command: CommandCompare, Strokes: usual(fyne.KeyD)},
	{Command: CommandText, Strokes: usual(fyne.KeyT)},
	{Command: CommandShowInText, Strokes: usual(fyne.KeyJ)},
	{Command: CommandCorrect, Strokes: usual(fyne.KeyK)},
	{Command: CommandConfirm, Strokes: shifted(fyne.KeyK)},
	{Command: CommandExport, Strokes: usual(fyne.KeyE)},
	{Command: CommandExportPage, Strokes: shifted(fyne.KeyE)},
	{Command: CommandSlides, Strokes: bare(fyne.KeyF5)},
	{Command: CommandFullScreen, Strokes: bare(fyne.KeyF11)},
	// On many keyboards plus is Shift and the equals key; readers used to other programs type
	// it without Shift.
	{
		Command: CommandLarger, Strokes: usual(fyne.KeyPlus), Back: usual(fyne.KeyMinus),
		More: append(append(usual(fyne.KeyEqual), shifted(fyne.KeyEqual)...), shifted(fyne.KeyPlus)...),
	},
	{Command: CommandPreferences, Strokes: usual(fyne.KeyComma)},
	{Command: CommandQuit, Strokes: usual(fyne.KeyQ)},
}}

// PageKeys are the keys of every page, for widgets with the focus and for the page itself.
var PageKeys = KeyMap{"page", []Binding{
	{Command: CommandPage, Strokes: held(fyne.KeyModifierShortcutDefault, fyne.Key1, fyne.Key2, fyne.Key3, fyne.Key4, fyne.Key5,
		fyne.Key6, fyne.Key7, fyne.Key8, fyne.Key9, fyne.Key0)},
	{ // with Ctrl on a Mac too, since Cmd+Tab belongs to the system
		Command: CommandTurnPage, Strokes: held(fyne.KeyModifierControl, fyne.KeyTab),
		Back: held(fyne.KeyModifierControl|fyne.KeyModifierShift, fyne.KeyTab),
	},
	{Command: CommandFocus, Strokes: bare(fyne.KeyTab), Back: held(fyne.KeyModifierShift, fyne.KeyTab)}, // Fyne handles it
	{Command: CommandScroll, Strokes: bare(fyne.KeyDown), Back: bare(fyne.KeyUp)},
	{Command: CommandScreen, Strokes: bare(fyne.KeyPageDown, fyne.KeySpace), Back: bare(fyne.KeyPageUp)},
	{Command: CommandEnds, Strokes: bare(fyne.KeyEnd), Back: bare(fyne.KeyHome)},
	{Command: CommandEscape, Strokes: bare(fyne.KeyEscape)},
}}

// ChartKeys are those of a chart and of a big number.
var ChartKeys = KeyMap{"chart", []Binding{
	{Command: CommandWalk, Strokes: bare(fyne.KeyRight, fyne.KeyDown), Back: bare(fyne.KeyLeft, fyne.KeyUp)},
	{Command: CommandEnlarge, Strokes: bare(fyne.KeyF, fyne.KeyReturn, fyne.KeyEnter)},
	{Command: CommandTurn, Strokes: bare(fyne.KeyT)},
	{Command: CommandMenu, Strokes: bare(desktop.KeyMenu)},
}}

// TextKeys are those of running text.
var TextKeys = KeyMap{"text", []Binding{
	{Command: CommandNumber, Strokes: bare(fyne.KeyRight, fyne.KeyN), Back: bare(fyne.KeyLeft, fyne.KeyP)},
}}

// LargeKeys are the keys of an enlarged chart, besides ChartKeys.
var LargeKeys = KeyMap{"large", []Binding{
	{
		Command: CommandNextChart, Strokes: bare(fyne.KeyPageDown, fyne.KeyRightBracket),
		Back: bare(fyne.KeyPageUp, fyne.KeyLeftBracket),
	},
	{Command: CommandShrink, Strokes: append(bare(fyne.KeyEscape), ChartKeys.Binding(CommandEnlarge).Strokes...)},
}}

// SlideKeys are those of a slide-show.
var SlideKeys = KeyMap{"slides", []Binding{
	{
		Command: CommandSlide, Strokes: bare(fyne.KeyRight, fyne.KeyDown, fyne.KeyPageDown, fyne.KeySpace),
		More: bare(fyne.KeyReturn, fyne.KeyEnter), Back: bare(fyne.KeyLeft, fyne.KeyUp, fyne.KeyPageUp, fyne.KeyBackspace),
	},
	{Command: CommandSlideEnds, Strokes: bare(fyne.KeyEnd), Back: bare(fyne.KeyHome)},
	{Command: CommandEndSlides, Strokes: bare(fyne.KeyEscape, fyne.KeyF5)},
}}

// FindKeys are those of the search field.
var FindKeys = KeyMap{"find", []Binding{
	{Command: CommandHit, Strokes: bare(fyne.KeyDown), Back: bare(fyne.KeyUp)},
	{Command: CommandHits, Strokes: bare(fyne.KeyPageDown), Back: bare(fyne.KeyPageUp)},
	{Command: CommandGoToHit, Strokes: bare(fyne.KeyReturn, fyne.KeyEnter)},
	{Command: CommandEndFind, Strokes: bare(fyne.KeyEscape)},
	{Command: CommandLeaveFind, Strokes: bare(fyne.KeyTab)},
}}

// HeadKeys are those of the headings of a table.
var HeadKeys = KeyMap{"head", []Binding{
	{Command: CommandColumn, Strokes: bare(fyne.KeyRight), Back: bare(fyne.KeyLeft)},
	{Command: CommandSort, Strokes: bare(fyne.KeyReturn, fyne.KeyEnter, fyne.KeySpace)},
}}

// ButtonKeys are those of a button with a list.
var ButtonKeys = KeyMap{"button", []Binding{
	{Command: CommandChoices, Strokes: bare(fyne.KeyDown, fyne.KeyReturn, fyne.KeyEnter, fyne.KeySpace)},
}}

// FilterKeys are those of the text by which a table is filtered.
var FilterKeys = KeyMap{"filter", []Binding{
	{Command: CommandToRows, Strokes: bare(fyne.KeyReturn, fyne.KeyEnter)},
	{Command: CommandClear, Strokes: bare(fyne.KeyEscape)},
}}

// CompareKeys are the keys of a comparison's chart, which also lists what is compared.
var CompareKeys = KeyMap{"compare", []Binding{
	{Command: CommandSelect, Strokes: bare(fyne.KeyDown, fyne.KeyRight), Back: bare(fyne.KeyUp, fyne.KeyLeft)},
	{Command: CommandSelectEnd, Strokes: bare(fyne.KeyEnd), Back: bare(fyne.KeyHome)},
	{Command: CommandMove, Strokes: held(fyne.KeyModifierAlt, fyne.KeyDown), Back: held(fyne.KeyModifierAlt, fyne.KeyUp)},
	{Command: CommandHighlight, Strokes: bare(fyne.KeyH)},
	{Command: CommandRemove, Strokes: bare(fyne.KeyDelete, fyne.KeyBackspace)},
}}

// TitleKeys are those of the title of a comparison.
var TitleKeys = KeyMap{"title", []Binding{
	{Command: CommandSetTitle, Strokes: bare(fyne.KeyReturn, fyne.KeyEnter)},
	{Command: CommandTakeBack, Strokes: bare(fyne.KeyEscape)},
}}

// KeyMaps returns all keys, in the order of the help.
func KeyMaps() []KeyMap {
	return []KeyMap{
		PageKeys, ChartKeys, TextKeys, LargeKeys, SlideKeys, FindKeys, HeadKeys, ButtonKeys, FilterKeys, CompareKeys,
		TitleKeys, WindowKeys,
	}
}
