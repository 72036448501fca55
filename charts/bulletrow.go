package charts

import "image"

// Measures of bullet rows, in layout units.
const (
	bulletPitch    = 58.0
	bulletTop      = 4.0  // above the first label
	bulletGap      = 18.0 // between a track and the next label
	bulletGapShare = bulletGap / bulletPitch
	bulletLow      = 34.0 // pitch below which there is no line above a track
	bulletTrack    = 0.9  // of the thickness of bars
	targetWidth    = 3.0
	targetOver     = 3.0 // how far a target's mark stands out of its track
	bulletFull     = 1.2 // the end of a track, over the larger of result and target
	bulletShare    = 0.6 // of a track's height, for the bar
)

// bulletRow draws a row: a line with label and target, below it the track.
func (s *sheet) bulletRow(row image.Rectangle, f bulletFit, r BulletRow) {
	over := s.px(targetOver)
	head := max(round(1.5*f.head), lineBox(f.head)+over+1)
	top := row.Min.Y + head
	thick := max(1, min(s.px(s.room.bar*bulletTrack), int(float64(f.pitch)*(1-bulletGapShare))-head))
	track := image.Rect(row.Min.X, top, f.texts.left, top+thick)

	mark := s.bullet(track, r, over)
	target := s.bulletHead(row, row.Min.Y+ceil(inkUp*f.head), f.head, mark, r)
	text := s.valueLine(r.Result.Text, r.Result.Key, f.size)
	text.bold = true
	text.size = max(min(text.size, float64(thick)*1.1), leastSize*s.unit)
	s.text(text, f.texts.x, centred(float64(track.Min.Y+track.Max.Y)/2, text.size))
	head = track.Min.Y - over - row.Min.Y
	s.share(image.Rect(row.Min.X, row.Min.Y, row.Max.X, row.Min.Y+head), r.Result.Key, target, r.Target.Key)
	s.share(image.Rect(row.Min.X, row.Min.Y+head, row.Max.X, max(row.Max.Y, mark.Max.Y)), r.Result.Key, s.reachable(mark), r.Target.Key)
}

// bullet draws track, bar and target and returns the target's mark with the thin gap
// around it. A selected target is outlined, in its own colour.
func (s *sheet) bullet(track image.Rectangle, r BulletRow, over int) image.Rectangle {
	full := bulletFull * max(r.Result.Value, r.Target.Value)
	at := func(v float64) int {
		if full <= 0 {
			return track.Min.X
		}
		return track.Min.X + round(v/full*float64(track.Dx()))
	}
	s.rect(track, s.style.Track)
	thick := max(1, round(bulletShare*float64(track.Dy())))
	y := track.Min.Y + (track.Dy()-thick)/2
	bar := image.Rect(track.Min.X, y, at(r.Result.Value), y+thick)
	s.markWithin(track, bar, r.Result, s.style.series(0))
	result := bar
	result.Max.X = max(result.Max.X, result.Min.X+s.hair()) + s.tail(r.Result)
	s.outlineSelected(result.Intersect(track), y-track.Min.Y, r.Result.Key)

	x, w := at(r.Target.Value), max(2, s.px(targetWidth))
	mark := image.Rect(x-w/2, track.Min.Y-over, x-w/2+w, track.Max.Y+over)
	halo := mark
	halo.Min.X, halo.Max.X = mark.Min.X-s.hair(), mark.Max.X+s.hair()
	s.outlineSelected(mark, 0, r.Target.Key)
	s.rect(halo.Intersect(track), s.style.Card) // keeps it apart from a bar of its own colour
	s.rect(mark, s.style.Target)
	return halo
}

// bulletHead sets the label at the left and the target's text over its mark, and
// returns the text's place. Where both do not fit, the target's text moves to the
// right, then the label is cut; then the target is a mark alone.
func (s *sheet) bulletHead(row image.Rectangle, y int, size float64, mark image.Rectangle, r BulletRow) image.Rectangle {
	gap, width := s.px(labelGap), row.Dx()
	small := max(leastSize*s.unit, size*smallSize/labelSize)
	w := ceil(s.either(r.Target.Text, small))
	room := width - w - gap
	if w == 0 || float64(room) < min(labelLeast*size, s.either(r.Label, size)) {
		w, room = 0, width
	}
	label := line{s: s.shorten(r.Label, size, true, float64(room)), size: size, color: s.style.Ink}
	taken := row.Min.X
	if label.s != "" {
		taken += ceil(s.either(label.s, size)) + gap
	}
	label.bold = s.isSelected(r.Result.Key, r.Target.Key)
	s.text(label, row.Min.X, y)
	if w == 0 {
		return image.Rectangle{}
	}
	x := min(max((mark.Min.X+mark.Max.X)/2-w/2, taken), row.Max.X-w)
	text := line{s: r.Target.Text, size: small, color: s.style.Target, bold: s.isSelected(r.Target.Key), align: centre}
	s.text(text, x+w/2, y)
	return image.Rect(x, row.Min.Y, x+w, row.Max.Y)
}
