/*
 * drag FILE...: a small window, 80 by 80 at the lower right of the screen, out of which the
 * mouse drags files as out of a folder's window (XDND 5). It ends once they were taken, with
 * status 0, and with 1 where they were let go over nothing that takes files.
 *
 * It follows the real pointer, which xdotool moves, so that a file goes where the mouse does.
 */
#include <X11/Xatom.h>
#include <X11/Xlib.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static Display *display;
static Window source;

static Atom atom(const char *name) { return XInternAtom(display, name, False); }

/* aware returns the innermost window under the pointer that takes drops, or None. */
static Window aware(int *x, int *y) {
	Window at = DefaultRootWindow(display), root, child, found = None;
	int wx, wy;
	unsigned int mask;
	while (at != None && XQueryPointer(display, at, &root, &child, x, y, &wx, &wy, &mask)) {
		Atom type = None;
		int format;
		unsigned long count, left;
		unsigned char *data = NULL;
		XGetWindowProperty(display, at, atom("XdndAware"), 0, 1, False, AnyPropertyType, &type, &format, &count, &left, &data);
		if (data) XFree(data);
		if (type != None) found = at;
		at = child;
	}
	return found;
}

static void tell(Window target, const char *what, long a, long b, long c, long d) {
	XEvent event = {0};
	event.xclient.type = ClientMessage;
	event.xclient.window = target;
	event.xclient.message_type = atom(what);
	event.xclient.format = 32;
	event.xclient.data.l[0] = (long)source;
	event.xclient.data.l[1] = a;
	event.xclient.data.l[2] = b;
	event.xclient.data.l[3] = c;
	event.xclient.data.l[4] = d;
	XSendEvent(display, target, False, NoEventMask, &event);
}

/* hand answers the target's question for the files. */
static void hand(XSelectionRequestEvent *asked, const char *uris) {
	XEvent answer = {0};
	XChangeProperty(display, asked->requestor, asked->property, asked->target, 8, PropModeReplace, (const unsigned char *)uris, (int)strlen(uris));
	answer.xselection.type = SelectionNotify;
	answer.xselection.requestor = asked->requestor;
	answer.xselection.selection = asked->selection;
	answer.xselection.target = asked->target;
	answer.xselection.property = asked->property;
	answer.xselection.time = asked->time;
	XSendEvent(display, asked->requestor, False, NoEventMask, &answer);
}

int main(int argc, char **argv) {
	char uris[8192] = "";
	for (int i = 1; i < argc; i++) {
		size_t used = strlen(uris);
		snprintf(uris + used, sizeof uris - used, "file://%s\r\n", argv[i]);
	}
	display = XOpenDisplay(NULL);
	if (!display || argc < 2) return 2;
	int screen = DefaultScreen(display), x, y;
	XSetWindowAttributes look = {.override_redirect = True, .background_pixel = WhitePixel(display, screen),
		.event_mask = ButtonPressMask | ButtonReleaseMask | ButtonMotionMask};
	source = XCreateWindow(display, DefaultRootWindow(display), DisplayWidth(display, screen) - 80, DisplayHeight(display, screen) - 80, 80, 80, 0,
		CopyFromParent, InputOutput, CopyFromParent, CWOverrideRedirect | CWBackPixel | CWEventMask, &look);
	XMapRaised(display, source);

	Window over = None;
	for (XEvent event;;) {
		XNextEvent(display, &event);
		switch (event.type) {
		case ButtonPress:
			XSetSelectionOwner(display, atom("XdndSelection"), source, event.xbutton.time);
			break;
		case MotionNotify: {
			Window now = aware(&x, &y);
			if (now != over) {
				if (over != None) tell(over, "XdndLeave", 0, 0, 0, 0);
				if (now != None) tell(now, "XdndEnter", 5L << 24, (long)atom("text/uri-list"), 0, 0);
				over = now;
			}
			if (over != None) tell(over, "XdndPosition", 0, (long)x << 16 | y, (long)event.xmotion.time, (long)atom("XdndActionCopy"));
			break;
		}
		case ButtonRelease:
			if (over == None) return 1;
			tell(over, "XdndDrop", 0, (long)event.xbutton.time, 0, 0);
			break;
		case SelectionRequest:
			hand(&event.xselectionrequest, uris);
			break;
		case ClientMessage:
			if (event.xclient.message_type == atom("XdndFinished")) return 0;
			break;
		}
	}
}
