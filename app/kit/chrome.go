package kit

// lowWindow is the height below which a window's content needs what surrounds it to be thin, in
// layout units: on the smallest usual screen each line of the page counts.
const lowWindow = 640

// Chrome is how high the lines around a page are, in layout units: the tabs over it, and at the
// foot the status line, or the bar that describes the selected figure.
type Chrome struct{ Tabs, Status, Bar float32 }

// The lines of a usual window, and those of a low one.
var (
	usualChrome = Chrome{Tabs: tabHeight, Status: statusHeight, Bar: 50}
	lowChrome   = Chrome{Tabs: 34, Status: 22, Bar: 30}
)

// ChromeIn returns the lines of a window whose content is so high.
func ChromeIn(height float32) Chrome {
	if height < lowWindow {
		return lowChrome
	}
	return usualChrome
}

// IsLow tells whether the window has little height.
func (c Chrome) IsLow() bool { return c == lowChrome }
