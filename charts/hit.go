package charts

import (
	"image"
	"slices"
)

// At returns the region that a point means: the one it lies in, else the nearest of
// those that reach as far as it.
func At(regions []Region, p image.Point) (Region, bool) {
	var found Region
	hit, nearest := false, 0
	for _, r := range regions {
		dx := max(r.Rect.Min.X-p.X, p.X-(r.Rect.Max.X-1), 0)
		dy := max(r.Rect.Min.Y-p.Y, p.Y-(r.Rect.Max.Y-1), 0)
		if max(dx, dy) > r.Reach {
			continue // also keeps the squares small
		}
		far := dx*dx + dy*dy
		if far <= r.Reach*r.Reach && (!hit || far < nearest) {
			found, hit, nearest = r, true, far
		}
	}
	return found, hit
}

// Next returns the key that is a number of steps after another in reading order, or before it
// if step is negative. It stops at the first and at the last key. From a key that is not
// there, a step forward leads to the first key, and a step back to the last.
func Next(regions []Region, key string, step int) string {
	var keys []string
	for _, r := range regions {
		if !slices.Contains(keys, r.Key) {
			keys = append(keys, r.Key)
		}
	}
	at := slices.Index(keys, key)
	switch last := len(keys) - 1; {
	case last < 0 || at < 0 && step == 0:
		return ""
	case at < 0 && step > 0:
		return keys[0]
	case at < 0:
		return keys[last]
	default:
		return keys[at+max(-at, min(step, last-at))]
	}
}
