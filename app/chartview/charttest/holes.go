package charttest

import "yulan/app/kit"

// HolesBetween returns those of some frames in a width beside or below which there is more
// nothing than a gap: no other frame begins there, nor does all end.
func HolesBetween(frames []kit.Frame, width, gap float32) []kit.Frame {
	const rounded = 4 // a width that is shared out in whole numbers leaves no more
	var holes []kit.Frame
	end := float32(0)
	for _, f := range frames {
		end = max(end, f.Y+f.Height)
	}
	for _, f := range frames {
		right, below := width-f.X-f.Width-rounded, end-f.Y-f.Height
		for _, o := range frames {
			if o.X >= f.X+f.Width && o.Y < f.Y+f.Height && f.Y < o.Y+o.Height {
				right = min(right, o.X-f.X-f.Width)
			}
			if o.Y >= f.Y+f.Height && o.X < f.X+f.Width && f.X < o.X+o.Width {
				below = min(below, o.Y-f.Y-f.Height)
			}
		}
		if right > gap || below > gap {
			holes = append(holes, f)
		}
	}
	return holes
}
