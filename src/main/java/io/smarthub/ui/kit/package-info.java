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
 *   <li>{@link Nodes}: labels, wrapping paragraphs, buttons, icon buttons, tooltips, spacers, show/hide.
 *   <li>{@code control}: {@code Card.titled("Plan", actions).with(...)}, {@code Tile} (number, {@code Trend}, course),
 *       {@code Sparkline}, {@code QuotaRing}, {@code Meter}, {@code Pill} ({@code Pill.joinedByChatbot(texts)},
 *       {@code resolved}, {@code escalated}; {@code .compact()}), {@code Badge}, {@code Chip}, {@code Avatar},
 *       {@code EmptyState}, {@code Skeleton}, {@code SegmentedControl} ({@code .asTabs()}), {@code SearchField},
 *       {@code Banner}, {@code KeyHint}, {@code ToggleRow}.
 *   <li>{@code list.PagedList}: {@code new PagedList<>(name, tasks, texts, Row::id, 72, RowViews::new)}, then
 *       {@code setLoader(request -> page)}; {@code refresh()} keeps selection and place; {@code moveSelection(1)} for J/K.
 *   <li>{@code overlay}: {@code OverlayHost} is the scene's root and gives {@code dialogs()} and {@code toasts()};
 *       {@code WindowErrorDoor} is the error door; {@code new Popover(content).toggleBelow(button)}.
 *   <li>{@code theme}: {@code new Theme().apply(scene)} before the first show; {@code Snapshots} makes pictures.
 * </ul>
 *
 * <p>Style classes for plain nodes: type {@code caption secondary section-title screen-title big-number medium strong
 * muted}; buttons {@code primary} (one per screen area), {@code flat small danger accent-text};
 * fields {@code field-label field-problem invalid}; table columns {@code number}. Colours are the looked-up names of palette.css and nothing else.
 */
@NullMarked
package io.smarthub.ui.kit;

import org.jspecify.annotations.NullMarked;
