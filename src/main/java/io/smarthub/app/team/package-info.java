/** Who answers visitors: the owner and the agents the plan has places for. */
@NullMarked
package io.smarthub.app.team;

import org.jspecify.annotations.NullMarked;
