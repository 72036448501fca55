package charts

import "image"

// Measures of what gives way in a bullet row.
const (
	trackWant  = 0.3  // of the width, as long as type can give way
	trackLeast = 24.0 // layout units
)

// bulletFit is how bullet rows fit an area, in pixels.
type bulletFit struct {
	kept  []int // rows whose results have room
	pitch int   // from row to row
	texts textColumn
	size  float64 // of the results' texts
	head  float64 // of the labels; what is written of targets is a little smaller
}

// fitBullet makes room for the results first, then for the targets, then for labels.
func (s *sheet) fitBullet(rows []BulletRow, area image.Rectangle) bulletFit {
	width := float64(area.Dx())
	var f bulletFit
	for i, r := range rows {
		if s.resultWidth(r, leastSize*s.unit)+trackLeast*s.unit <= width {
			f.kept = append(f.kept, i)
		}
	}
	height := area.Dy()
	if len(f.kept) < len(rows) {
		height -= s.px(moreAbove + moreLine)
	}
	pitch := int(float64(max(0, height)) / max(1-bulletGapShare, float64(len(f.kept))-bulletGapShare))
	f.pitch = min(pitch, s.px(s.room.spread*bulletPitch))
	rows = pick(rows, f.kept)
	results := make([]string, len(rows))
	widest := 0.0
	for i, r := range rows {
		results[i] = r.Result.Text
		widest = max(widest, s.resultWidth(r, 1)-labelGap*s.unit)
	}
	f.size = s.sizeWithin(widest, width-(trackWant*width+labelGap*s.unit), labelSize*s.unit)
	f.head = s.headSize(rows, width, min(labelSize*s.unit, 0.3*float64(f.pitch)))
	f.texts = s.newTextColumn(area.Max.X, f.size, results)
	return f
}

// resultWidth returns what a result takes beside its track.
func (s *sheet) resultWidth(r BulletRow, size float64) float64 {
	return besideColumn(&s.measure, r.Result.Text, size, s.unit)
}

// sizeWithin returns the size, at most the usual one and no less than the least, at which
// a text of so many ems fits a width.
func (s *sheet) sizeWithin(ems, width, usual float64) float64 {
	if ems <= 0 {
		return usual
	}
	return max(leastSize*s.unit, min(usual, width/ems))
}

// headSize returns the largest size at which all labels and targets stand beside each
// other. If there is none, labels are cut, and if that is too much, in the least size.
func (s *sheet) headSize(rows []BulletRow, width, usual float64) float64 {
	ems, room := 0.0, width-labelGap*s.unit-barSlack
	for _, r := range rows {
		ems = max(ems, s.either(r.Label, 1)+s.either(r.Target.Text, smallSize/labelSize))
	}
	least := leastSize * s.unit * labelSize / smallSize
	size := min(usual, max(s.sizeWithin(ems, room, usual), labelFloor*s.unit))
	for _, r := range rows {
		if s.either(r.Target.Text, size*smallSize/labelSize)+min(labelLeast*size, s.either(r.Label, size)) > room {
			return min(usual, least)
		}
	}
	return size
}
