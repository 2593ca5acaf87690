/** The toolkit every screen is built with: threads, texts, formats, icons, dialogs, toasts.
 *
 * <h2>In one page</h2>
 *
 * <ul>
 *   <li>{@link Screen}: one destination of the rail: {@code node()}, {@code shown()}, {@code hidden()}, {@code refresh()}.
 *   <li>Threads: {@code tasks.run("inbox page", () -> service.page(f)).onSuccess(this::show).start()}: see {@link Tasks}.
 *       {@link Latest} drops stale answers, {@link Debounce} waits for a pause in typing. {@link Fx} is the only way to
 *       the FX thread. An unhandled failure reaches the {@link ErrorDoor} with its {@link ErrorCode}.
 *   <li>Texts: {@code Texts.of("inbox", locale).get("filter.clear", n)}; {@code texts.of("kit")} for another feature.
 *       {@link Formats} writes numbers, money, dates, relative times and durations.
 *   <li>{@link Icon}: {@code Icon.CHATBOT.node(12).tone("chatbot")}: the one family of icons, coloured by CSS.
 *   <li>{@link Dialogs} and {@link Toasts} are interfaces; {@code overlay.OverlayHost} shows them over the frame.
 *   <li>{@link Tone} is the meaning of a colour, always together with its icon.
 * </ul>
 *
 * <p>{@code theme}: {@code Theme} (light, dark, system), {@code Snapshots} (pictures without a display). {@code control}:
 * cards, tiles, pills, chips, charts of one number. {@code list}: {@code PagedList} over key-set pages. {@code overlay}:
 * dialogs, toasts, popovers in the window.
 *
 * <p>Style classes for plain nodes: type {@code caption secondary section-title screen-title big-number medium strong
 * muted}; buttons {@code primary} (one per screen area), {@code flat}, {@code danger}, {@code icon-button}; surfaces
 * {@code card}. Colours are the looked-up names of palette.css and nothing else.
 */
@NullMarked
package io.smarthub.ui.kit;

import org.jspecify.annotations.NullMarked;
