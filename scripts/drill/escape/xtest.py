"""Real key events and pointers for the escape drill: XTest through the libraries every X system has.

Reads a line per act from standard input and answers `ok`, or what was asked:
  keys NAME...        presses the keys in order and lets them go in reverse
  click X Y BUTTON    8 and 9 are a mouse's back and forward
  hold X Y MS         a long press
  drag X Y X2 Y2      with the first button
  wheel X Y UP|DOWN   five steps
  windows             how many windows stand on the screen
"""
import ctypes
import sys
import time

x11 = ctypes.CDLL("libX11.so.6")
xtst = ctypes.CDLL("libXtst.so.6")
x11.XOpenDisplay.restype = ctypes.c_void_p
x11.XStringToKeysym.restype = ctypes.c_ulong
x11.XKeysymToKeycode.argtypes = [ctypes.c_void_p, ctypes.c_ulong]
x11.XDefaultRootWindow.argtypes = [ctypes.c_void_p]
x11.XDefaultRootWindow.restype = ctypes.c_ulong
for function in (xtst.XTestFakeKeyEvent, xtst.XTestFakeButtonEvent):
    function.argtypes = [ctypes.c_void_p, ctypes.c_uint, ctypes.c_int, ctypes.c_ulong]
xtst.XTestFakeMotionEvent.argtypes = [ctypes.c_void_p, ctypes.c_int, ctypes.c_int, ctypes.c_int, ctypes.c_ulong]
x11.XSync.argtypes = [ctypes.c_void_p, ctypes.c_int]
display = x11.XOpenDisplay(None)
if not display:
    sys.exit("no display")


class Attributes(ctypes.Structure):
    """XWindowAttributes as far as map_state."""

    _fields_ = [
        *[(name, ctypes.c_int) for name in ("x", "y", "width", "height", "border", "depth")],
        ("visual", ctypes.c_void_p),
        ("root", ctypes.c_ulong),
        *[(name, ctypes.c_int) for name in ("window_class", "bit_gravity", "win_gravity", "backing_store")],
        ("backing_planes", ctypes.c_ulong),
        ("backing_pixel", ctypes.c_ulong),
        ("save_under", ctypes.c_int),
        ("colormap", ctypes.c_ulong),
        ("map_installed", ctypes.c_int),
        ("map_state", ctypes.c_int),
        ("rest", ctypes.c_char * 128),
    ]


def sync():
    x11.XSync(display, 0)
    time.sleep(0.015)


def move(x, y):
    xtst.XTestFakeMotionEvent(display, -1, int(x), int(y), 0)
    sync()


def button(number, down):
    xtst.XTestFakeButtonEvent(display, int(number), down, 0)
    sync()


def keys(*names):
    codes = [x11.XKeysymToKeycode(display, x11.XStringToKeysym(name.encode())) for name in names]
    if 0 in codes:
        return "no such key"
    for code in codes:
        xtst.XTestFakeKeyEvent(display, code, 1, 0)
        sync()
    for code in reversed(codes):
        xtst.XTestFakeKeyEvent(display, code, 0, 0)
        sync()
    return "ok"


def click(x, y, number):
    move(x, y)
    button(number, 1)
    button(number, 0)
    return "ok"


def hold(x, y, milliseconds):
    move(x, y)
    button(1, 1)
    time.sleep(int(milliseconds) / 1000)
    button(1, 0)
    return "ok"


def drag(x, y, to_x, to_y):
    move(x, y)
    button(1, 1)
    for step in range(1, 9):
        move(int(x) + (int(to_x) - int(x)) * step / 8, int(y) + (int(to_y) - int(y)) * step / 8)
    button(1, 0)
    return "ok"


def wheel(x, y, way):
    for _ in range(5):
        click(x, y, 4 if way == "UP" else 5)
    return "ok"


def windows():
    root, parent, count = ctypes.c_ulong(), ctypes.c_ulong(), ctypes.c_uint()
    children = ctypes.POINTER(ctypes.c_ulong)()
    x11.XQueryTree(
        ctypes.c_void_p(display), ctypes.c_ulong(x11.XDefaultRootWindow(display)), ctypes.byref(root),
        ctypes.byref(parent), ctypes.byref(children), ctypes.byref(count),
    )
    seen = 0
    for at in range(count.value):
        attributes = Attributes()
        x11.XGetWindowAttributes(ctypes.c_void_p(display), ctypes.c_ulong(children[at]), ctypes.byref(attributes))
        # Viewable, and larger than a tray or a cursor.
        seen += attributes.map_state == 2 and attributes.width > 50 and attributes.height > 50
    return str(seen)


acts = {"keys": keys, "click": click, "hold": hold, "drag": drag, "wheel": wheel, "windows": windows}
for line in sys.stdin:
    name, *arguments = line.split()
    print(acts[name](*arguments), flush=True)
