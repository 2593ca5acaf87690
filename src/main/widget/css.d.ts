/** The stylesheets of this folder joined, which the build makes (src/build/Widget.java). */
export const css: string;
