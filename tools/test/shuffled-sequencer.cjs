const { createHash } = require('node:crypto');
const { default: Sequencer } = require('@jest/test-sequencer');

/** Runs the spec files in an order drawn from TEST_SEED; --randomize shuffles the tests inside each. */
module.exports = class ShuffledSequencer extends Sequencer {
  sort(tests) {
    const drawn = ({ path }) => createHash('sha256').update(`${process.env.TEST_SEED} ${path}`).digest('hex');
    return [...tests].sort((a, b) => drawn(a).localeCompare(drawn(b)));
  }
};
