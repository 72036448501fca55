package charts

import (
	"cmp"
	"image"
)

// beforeThick is the thickness of the bar of a value before, of that after it: what was recedes behind
// what became of it, the more so where the first is a base of 100 and the second is derived.
const beforeThick = 0.55

// newChangeScale returns the widest scale at which every bar of some rows fits with its texts.
func (s *draft) newChangeScale(l lanes, rows []ChangeRow, place changePlace) barScale {
	reach := []reachOf{{}}
	for _, r := range rows {
		_, before := besideBar(&s.measure, r.Before, l.fit.texts, s.unit)
		_, after := besideBar(&s.measure, r.After, l.fit.texts, s.unit)
		if place == besideValues {
			after += s.changeWidth(r, l.fit.texts)
		}
		reach = append(reach, reachOf{r.Before.Value, before}, reachOf{r.After.Value, after})
	}
	room := max(0, float64(l.area.Max.X-l.x0)-barSlack)
	return barScale{zero: l.x0, perUnit: widestScale([]reachOf{{}}, reach, room)}
}

// changeRow draws a row: its label, its two bars, and their texts.
func (s *draft) changeRow(l lanes, x barScale, i int, r ChangeRow, place changePlace) {
	detail := s.setLabelWith(l, i, s.isSelected(r.keys()...), s.isSelected(r.Change.Key))
	before, after := l.per*i, l.per*i+1
	thin := l
	thin.thick = max(1, round(beforeThick*float64(l.thick)))
	s.setBar(thin, x, before, r.Before, beforeColour(s.style, r.Before.Derived))
	s.setTinted(l, x, after, r.After, afterColour(s.style), trackTint)
	s.outlineSelected(s.markBox(x.span(l, after, r.After.Value), r.After), l.above(after), r.Change.Key)

	text := s.valueLine(r.Before.Text, r.Before.Key, l.fit.texts)
	if !s.isSelected(r.Before.Key) {
		text.color = s.style.Muted
	}
	s.setEnd(l, x, before, r.Before, text)
	value := s.valueLine(r.After.Text, r.After.Key, l.fit.texts)
	s.setEnd(l, x, after, r.After, value)
	if place == besideLabels {
		s.changeRegions(l, i, r, detail)
		return
	}
	s.setChange(l, x, i, r, place)
}

// changeRegions gives what stands above the bars to the row, and the change there to that.
func (s *draft) changeRegions(l lanes, i int, r ChangeRow, change image.Rectangle) {
	first, second := l.lane(l.per*i), l.lane(l.per*i+1)
	head := l.band(l.per * i)
	head.Max.Y = first.Min.Y
	if r.Change.Key == r.key() {
		change = image.Rectangle{}
	}
	s.share(head, r.key(), change, r.Change.Key)
	s.region(first, cmp.Or(r.Before.Key, r.key()))
	s.region(second, r.key())
}

// setChange sets the change beside the value or below the bars, unless it is set below the label,
// and gives the lanes to the row, the first to the value before if that has a key, and the place
// of the change to that.
func (s *draft) setChange(l lanes, x barScale, i int, r ChangeRow, place changePlace) {
	size := l.fit.texts
	first, second := l.per*i, l.per*i+1
	lane, at := second, max(x.at(r.After.Value), x.zero+s.hair())+s.px(textGap)+s.tail(r.After)+
		ceil(s.either(r.After.Text, size)+changeGap*size)
	if place == belowBars {
		lane, at = l.per*i+2, x.zero
	}
	if r.Change.Text != "" && place != belowLabels {
		change := s.valueLine(r.Change.Text, r.Change.Key, size)
		if !s.isSelected(r.Change.Key) {
			change.color = s.style.Muted
		}
		s.text(s.value(change), at, l.centred(lane, size))
	}
	s.region(l.lane(first), cmp.Or(r.Before.Key, r.key()))
	for row := second; row < l.per*(i+1); row++ {
		change := l.lane(row)
		if change.Min.X = at - s.px(textGap)/2; place == belowLabels {
			change.Min.X, change.Max.X = l.area.Min.X, l.x0-s.px(labelGap)
		}
		if row != lane || r.Change.Text == "" || r.Change.Key == r.key() {
			change = image.Rectangle{}
		}
		s.share(l.lane(row), r.key(), change, r.Change.Key)
	}
}
