const hasLetter = /\p{L}/u;

/** The texts that an expression can come to: both sides of a choice, and what stands between the values of a template. */
function textsOf(node) {
  switch (node?.type) {
    case 'Literal':
      return typeof node.value === 'string' ? [{ node, text: node.value }] : [];
    case 'TemplateLiteral':
      return [{ node, text: node.quasis.map((part) => part.value.raw).join('') }];
    case 'ConditionalExpression':
      return [...textsOf(node.consequent), ...textsOf(node.alternate)];
    case 'LogicalExpression':
      return [...(node.operator === '&&' ? [] : textsOf(node.left)), ...textsOf(node.right)];
    case 'BinaryExpression':
      return node.operator === '+' ? [...textsOf(node.left), ...textsOf(node.right)] : [];
    case 'JSXExpressionContainer':
    case 'ParenthesizedExpression':
    case 'TSAsExpression':
    case 'TSNonNullExpression':
    case 'TSSatisfiesExpression':
      return textsOf(node.expression);
    default:
      return [];
  }
}

/** Refuses words that a component says by itself: as a child, or under a name that people read or hear. */
const noLiteralTexts = {
  meta: {
    schema: [{ type: 'object', properties: { names: { type: 'array', items: { type: 'string' } } }, additionalProperties: false }],
  },
  create(context) {
    const spoken = new Set(context.options[0]?.names);
    const refuse = (value) => {
      for (const { node, text } of textsOf(value)) {
        if (hasLetter.test(text)) {
          context.report({ node, message: `“${text.trim()}” belongs into a message catalogue.` });
        }
      }
    };
    return {
      JSXAttribute({ name, value }) {
        if (spoken.has(name.name)) {
          refuse(value);
        }
      },
      // Options, columns and notices, which a component hands on as objects.
      Property({ key, value }) {
        if (context.filename.endsWith('.tsx') && spoken.has(key.name ?? key.value)) {
          refuse(value);
        }
      },
      JSXExpressionContainer(node) {
        if (node.parent.type === 'JSXElement' || node.parent.type === 'JSXFragment') {
          refuse(node);
        }
      },
    };
  },
};

export default { meta: { name: 'lodestar' }, rules: { 'no-literal-texts': noLiteralTexts } };
