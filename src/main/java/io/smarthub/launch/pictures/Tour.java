package io.smarthub.launch.pictures;

/** A walk through a part of the window, taking pictures on the way. */
@FunctionalInterface
interface Tour {

    void walk(TourWindow window);
}
