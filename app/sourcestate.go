package app

import "yulan/app/source"

// setSource sets which copy of the report's text is open; nil closes it. Its path is opened
// again at the next start.
func (s *state) setSource(t *source.Text) {
	path := ""
	if t != nil {
		path = t.Path
		s.kept.SetBool(s.reportKey(preferenceAside), false)
	}
	s.source = t
	s.kept.SetString(s.reportKey(preferenceSource), path)
	s.notify(sourceChanged)
}

// lastSource returns the path of the copy that was open last, or "".
func (s *state) lastSource() string { return s.kept.String(s.reportKey(preferenceSource)) }

// textShown tells whether a text is open and shown beside the page.
func (s *state) textShown() bool { return s.source != nil && !s.aside() }

// aside tells whether an open text is kept out of sight.
func (s *state) aside() bool { return s.kept.Bool(s.reportKey(preferenceAside)) }

// showText sets whether the open text is shown beside the page.
func (s *state) showText(shown bool) {
	if shown == s.textShown() {
		return
	}
	s.kept.SetBool(s.reportKey(preferenceAside), !shown)
	s.notify(sourceChanged)
}

// textStore presents the state to the room of the report's text.
type textStore struct{ state *state }

// Text implements source.Store.
func (s textStore) Text() *source.Text { return s.state.source }

// SetText implements source.Store.
func (s textStore) SetText(t *source.Text) { s.state.setSource(t) }

// LastText implements source.Store.
func (s textStore) LastText() string { return s.state.lastSource() }

// TextShown implements source.Store.
func (s textStore) TextShown() bool { return s.state.textShown() }

// Aside implements source.Store.
func (s textStore) Aside() bool { return s.state.aside() }

// ShowText implements source.Store.
func (s textStore) ShowText(shown bool) { s.state.showText(shown) }
